package org.trellis.signposting.thanks;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.links.Reception;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;
import org.trellis.signposting.notes.FreeWords;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Takes thanks to the group that they are for, as whose rows they are kept: nobody else reads them, not even who said
/// them. Whether the group is there is asked as whoever thanks.
@ApplicationScoped
class ThankingDesk {

    private static final Duration KEPT = Duration.ofDays(365);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Thanks thanks;
    private final Bounds bounds;
    private final FreeWords freeWords;
    private final Links links;
    private final Due due;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    ThankingDesk(
            Thanks thanks,
            Bounds bounds,
            FreeWords freeWords,
            Links links,
            Due due,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.thanks = thanks;
        this.bounds = bounds;
        this.freeWords = freeWords;
        this.links = links;
        this.due = due;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    /// Whether the group can be thanked by the organisation acted for, or by anybody where there is none.
    void look(UUID group) {
        mustBeThere(group);
        actingAs.run(new OrganisationId(group), this::mustBeOn);
    }

    void thank(NewThank said, String key) {
        var me = acting.needed().value();
        var words = freeWords.accept(said.words(), said.isNothingPrivate());
        if (said.groupId().equals(me)) {
            throw new ThanksRefusal.ToYourself().asException();
        }
        bounds.takeOf(me);
        mustBeThere(said.groupId());
        // By the person, as every key is: two of them may have the same.
        var person = acting.person().orElseThrow();
        take(said.groupId(), key == null ? UUID.randomUUID() : named(me + "/" + person + "/" + key), me, words);
    }

    /// `form` is a random id, which a form that is sent twice has twice.
    void thankAsResident(NewThank said, UUID form) {
        var words = freeWords.accept(said.words(), said.isNothingPrivate());
        bounds.takeOfResident(said.groupId());
        mustBeThereForAll(said.groupId());
        take(said.groupId(), named("resident/" + form), null, words);
    }

    private void take(UUID group, UUID id, UUID sender, String words) {
        actingAs.run(new OrganisationId(group), () -> {
            mustBeOn();
            var now = clock.instant();
            thanks.add(id, sender, words, LocalDate.ofInstant(now, LONDON));
            due.at(now.plus(KEPT), ForgetsThanks.KIND, id);
        });
    }

    private void mustBeOn() {
        if (thanks.isOff()) {
            throw new ThanksRefusal.NoThanks().asException();
        }
    }

    // Nobody in particular sees no more of a group than its public page, whoever they also work for.
    private void mustBeThereForAll(UUID group) {
        actingAs.callAsBearer("", () -> {
            mustBeSeen(group);
            return true;
        });
    }

    private void mustBeThere(UUID group) {
        QuarkusTransaction.requiringNew().run(() -> mustBeSeen(group));
    }

    private void mustBeSeen(UUID group) {
        links.mustBeCurrent();
        if (links.receptionAt(group) == Reception.HIDDEN) {
            throw new NotFound().asException();
        }
        if (links.isInstitution(group)) {
            throw new ThanksRefusal.OnlyGroups().asException();
        }
    }

    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(("thanks/" + text).getBytes(StandardCharsets.UTF_8));
    }
}
