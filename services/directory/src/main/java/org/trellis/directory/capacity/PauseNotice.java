package org.trellis.directory.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.directory.about.OwnWords;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.places.London;
import org.trellis.directory.stewards.Moment;
import org.trellis.directory.stewards.Stewards;

/// "Resume, extend, or slow?", while the pause that it is about still holds.
@ApplicationScoped
@Transactional
class PauseNotice {

    static final String TEMPLATE = "pause-ends";

    /// When the stewards are to be told, and whether that is now.
    record Next(Instant at, boolean isDue) {}

    private final CapacityRows rows;
    private final Organisations organisations;
    private final OwnWords own;
    private final Stewards stewards;
    private final InstantSource clock;
    private final String portal;

    PauseNotice(
            CapacityRows rows,
            Organisations organisations,
            OwnWords own,
            Stewards stewards,
            InstantSource clock,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.rows = rows;
        this.organisations = organisations;
        this.own = own;
        this.stewards = stewards;
        this.clock = clock;
        this.portal = portal;
    }

    /// Empty when the pause is over, or another one took its place.
    Optional<Next> next(UUID pause) {
        return until(pause)
                .map(PauseIsNearlyOver::momentFor)
                .map(at -> new Next(at, !clock.instant().isBefore(at)));
    }

    void send(UUID pause, List<Account> whom) {
        until(pause)
                .ifPresent(
                        until -> stewards.tell(whom, TEMPLATE, language -> words(Moment.in(language, until)), false));
    }

    private Map<String, String> words(String until) {
        var words = new HashMap<>(own.of("helped"));
        words.put("organisation", organisations.own().name());
        words.put("until", until);
        words.put("link", portal + "/capacity");
        return words;
    }

    private Optional<LocalDate> until(UUID pause) {
        return rows.lock()
                .filter(shown -> pause.equals(rows.settings().pause()))
                .filter(shown -> shown.isPausedOn(London.today(clock)))
                .map(Shown::pausedUntil);
    }
}
