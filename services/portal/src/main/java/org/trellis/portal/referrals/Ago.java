package org.trellis.portal.referrals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.vocabulary.Say;

/// Says when something happened: how long ago on its first day, and the day and time from then on.
@Named("ago")
@RequestScoped
public class Ago {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private final InstantSource clock;
    private final Say say;
    private final ReferralWords words;

    Ago(InstantSource clock, Say say, Pages pages) {
        this.clock = clock;
        this.say = say;
        this.words = pages.words(ReferralWords.class);
    }

    public String of(Instant at) {
        var minutes = Duration.between(at, clock.instant()).toMinutes();
        if (minutes < 1) {
            return words.justNow();
        }
        if (minutes < HOUR) {
            return words.minutesAgo((int) minutes);
        }
        return minutes < DAY ? words.hoursAgo((int) minutes / HOUR) : say.moment(at);
    }
}
