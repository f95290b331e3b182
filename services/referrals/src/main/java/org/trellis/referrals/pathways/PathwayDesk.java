package org.trellis.referrals.pathways;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.Refusal;
import org.trellis.referrals.duties.Duties;
import org.trellis.referrals.times.OpeningTimes;
import org.trellis.tenancy.Acting;

/// What a holder can do with its pathways. Each method is one transaction.
@ApplicationScoped
@Transactional
class PathwayDesk {

    static final int MOST = 200;
    private static final String[] ROLES = {
        "steward", "helper", "liaison-officer", "support-officer", "grants-officer", "integrator"
    };

    private final Pathways pathways;
    private final Versions versions;
    private final Announcements announcements;
    private final Duties duties;
    private final OpeningTimes times;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    PathwayDesk(
            Pathways pathways,
            Versions versions,
            Announcements announcements,
            Duties duties,
            OpeningTimes times,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.pathways = pathways;
        this.versions = versions;
        this.announcements = announcements;
        this.duties = duties;
        this.times = times;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    Pathway add(PathwayEdit words, boolean publish, String key) {
        var me = acting.needed().value();
        check(words);
        var id = idempotency.once("POST /pathways", key, newId -> {
            if (pathways.countOwn() >= MOST) {
                throw new PathwayRefusal.TooMany(MOST).asException();
            }
            var pathway = Pathway.draft(newId, me, words, clock.instant());
            pathways.add(pathway);
            if (publish) {
                publish(pathway);
            }
        });
        return read(id);
    }

    Pathway read(UUID id) {
        return pathways.read(id);
    }

    List<Pathway> own() {
        acting.needed();
        return pathways.own();
    }

    List<VersionView> versions(UUID id) {
        read(id);
        return versions.of(id);
    }

    Pathway edit(UUID id, PathwayEdit words, String ifMatch) {
        var pathway = pathways.mine(id);
        if (ifMatch != null && !ifMatch.equals("*") && !pathway.isAs(ifMatch)) {
            throw new PathwayRefusal.ChangedMeanwhile().asException();
        }
        check(words);
        change(pathway, words);
        return pathway;
    }

    void change(Pathway pathway, PathwayEdit words) {
        var before = Difference.parts(pathway);
        var audience = pathway.audience;
        pathway.change(words, clock.instant());
        if (pathway.published) {
            mustBeComplete(pathway);
            var changes = Difference.between(before, Difference.parts(pathway));
            if (!changes.isEmpty()) {
                versions.add(pathway, changes);
            }
            if (!audience.equals(pathway.audience)) {
                announcements.ended(pathway);
            }
            announcements.changed(pathway);
        }
        pathways.writeAreas(pathway);
    }

    Pathway publish(UUID id) {
        var pathway = pathways.mine(id);
        publish(pathway);
        return pathway;
    }

    Pathway withdraw(UUID id) {
        var pathway = pathways.mine(id);
        if (pathway.published) {
            pathway.withdraw();
            announcements.ended(pathway);
        }
        return pathway;
    }

    Pathway confirm(UUID id, boolean right) {
        var pathway = pathways.mine(id);
        if (!pathway.published) {
            throw new PathwayRefusal.NotPublished().asException();
        }
        if (right) {
            pathway.confirm(role(), clock.instant());
        } else {
            pathway.doubt(clock.instant());
        }
        announcements.changed(pathway);
        return pathway;
    }

    void remove(UUID id) {
        var pathway = pathways.mine(id);
        if (pathway.published) {
            throw new PathwayRefusal.StillPublished().asException();
        }
        pathways.remove(pathway);
    }

    private void publish(Pathway pathway) {
        mustBeComplete(pathway);
        pathway.publish(role(), clock.instant());
        show(pathway);
    }

    void show(Pathway pathway) {
        var now = clock.instant();
        due.at(Reminder.next(pathway, now), Lapsing.KIND, pathway.id);
        announcements.changed(pathway);
    }

    private void check(PathwayEdit words) {
        fault(words).ifPresent(refusal -> {
            throw refusal.asException();
        });
    }

    /// What the holder may not write, whatever shape it has; empty when it may.
    Optional<Refusal> fault(PathwayEdit words) {
        var codes = Stream.concat(
                words.areas().stream(), words.patches().stream().flatMap(patch -> patch.within().stream()));
        for (var area : codes.toList()) {
            if (Breadth.of(area).isEmpty()) {
                return Optional.of(new PathwayRefusal.AreaUnknown(area));
            }
        }
        var duty = duties.mayNotComeHere(words.need());
        if (duty.isPresent()) {
            return duty;
        }
        if (words.answerDays() != null && acting.isAnyOf("steward", "helper")) {
            return Optional.of(new PathwayRefusal.GroupsPromiseNoTime());
        }
        if (words.telephone() != null && !isTelephone(words.telephone())) {
            return Optional.of(new PathwayRefusal.TelephoneNotUnderstood());
        }
        return times.fault(words.times());
    }

    private static boolean isTelephone(String text) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            var number = numbers.parse(text, "GB");
            return numbers.isPossibleNumber(number)
                    || ShortNumberInfo.getInstance().isPossibleShortNumberForRegion(number, "GB");
        } catch (NumberParseException e) {
            return false;
        }
    }

    private static void mustBeComplete(Pathway pathway) {
        var missing = pathway.words().missing();
        if (!missing.isEmpty()) {
            throw new PathwayRefusal.Incomplete(missing).asException();
        }
    }

    private String role() {
        for (var role : ROLES) {
            if (acting.isAnyOf(role)) {
                return role;
            }
        }
        throw new IllegalStateException("Nobody without a role comes here");
    }
}
