package org.trellis.directory.linkchecks;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.trellis.directory.freshness.Assurance;
import org.trellis.directory.weblinks.Finding;

/// What was found of one link on a group's page, look by look.
@Entity
class PageLink {

    private static final int LOOKS = 3;
    // Two days, and the hour that nights are apart less when the clocks change: a site on somebody's telephone sleeps.
    private static final Duration TWO_DAYS = Duration.ofHours(47);
    private static final Duration APART = Duration.ofHours(20);
    private static final Duration VOUCHED_FOR = Duration.ofDays(90);

    @Id
    UUID id;

    UUID organisationId;
    String url;
    String finding;
    Instant lookedAt;
    int failures;
    Instant failingSince;
    Instant brokenAt;
    Instant toldAt;
    Instant vouchedUntil;

    protected PageLink() {} // for Hibernate

    static PageLink of(UUID organisation, String url) {
        var link = new PageLink();
        link.id = UuidCreator.getTimeOrderedEpoch();
        link.organisationId = organisation;
        link.url = url;
        return link;
    }

    /// Not while the group's word holds, and not twice in one night.
    boolean isToBeLookedAt(Instant now) {
        return !isVouchedFor(now) && (lookedAt == null || !lookedAt.plus(APART).isAfter(now));
    }

    boolean isVouchedFor(Instant now) {
        return vouchedUntil != null && now.isBefore(vouchedUntil);
    }

    /// A look that told nothing is neither a failure nor a success.
    void found(Finding what, Instant now) {
        finding = what.word();
        lookedAt = now;
        if (what == Finding.WORKS) {
            isFine();
        } else if (what.isFailure()) {
            failures++;
            failingSince = failingSince == null ? now : failingSince;
            if (brokenAt == null
                    && failures >= LOOKS
                    && !failingSince.plus(TWO_DAYS).isAfter(now)) {
                brokenAt = now;
            }
        }
    }

    /// A person of the group says that it works.
    void works(Instant now) {
        isFine();
        vouchedUntil = now.plus(VOUCHED_FOR);
    }

    private void isFine() {
        failures = 0;
        failingSince = null;
        brokenAt = null;
        toldAt = null;
    }

    boolean isBroken() {
        return brokenAt != null;
    }

    void told(Instant now) {
        toldAt = now;
    }

    /// From when the public is told, if nothing changes; null while nobody was told.
    Instant publicFrom() {
        return toldAt == null ? null : toldAt.plus(Assurance.BROKEN_LINK_AFTER);
    }

    /// Only while the last look failed too: what is not known is not said.
    boolean isPublic(Instant now) {
        return toldAt != null
                && !now.isBefore(publicFrom())
                && Finding.of(finding).isFailure();
    }
}
