package org.trellis.signposting.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.signposting.codes.WrittenCode;
import org.trellis.signposting.notes.FreeWords;
import org.trellis.tenancy.Acting;

/// Founds networks, shows them, and lets members leave. Each method is one transaction.
@ApplicationScoped
@Transactional
class NetworkDesk {

    static final Duration CODE_LIVES = Duration.ofDays(14);

    /// Eighty bits: it opens a place, and is passed on by message.
    private static final int LETTERS = 16;

    private static final int GROUP = 4;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final NetworkRows networks;
    private final MemberRows members;
    private final FreeWords freeWords;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    NetworkDesk(
            NetworkRows networks,
            MemberRows members,
            FreeWords freeWords,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.networks = networks;
        this.members = members;
        this.freeWords = freeWords;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    NetworkView found(NewNetwork wanted, String key) {
        acting.needed();
        var name = freeWords.accept(wanted.name(), wanted.isNothingPrivate());
        var about = orNone(wanted.about(), wanted.isNothingPrivate());
        var shownName = orNone(wanted.shownName(), true);
        return one(idempotency.once("POST /networks", key, id -> {
            networks.add(id, name, about, wanted.institutionsMayJoin(), today());
            networks.sit(id, shownName, now(), today());
            networks.isFounded(id);
        }));
    }

    NetworkView.All all() {
        acting.needed();
        return new NetworkView.All(networks.all(now()));
    }

    /// To a member with its members; to who is invited without.
    NetworkView one(UUID id) {
        acting.needed();
        var network = networks.one(id, now()).orElseThrow(() -> new NotFound().asException());
        return network.member()
                ? new NetworkView(
                        id,
                        network.name(),
                        network.about(),
                        network.institutionsMayJoin(),
                        true,
                        null,
                        null,
                        members.of(id))
                : network;
    }

    /// Leaving is at once, and the last one out takes the network with it.
    void leave(UUID id) {
        mustBeMember(id);
        networks.lock(id);
        if (networks.members(id) == 1) {
            networks.remove(id);
        }
        networks.leave(id);
    }

    NetworkView.Code code(UUID id) {
        mustBeMember(id);
        var code = WrittenCode.fresh(LETTERS);
        var until = now().plus(CODE_LIVES);
        networks.code(id, WrittenCode.mark(code), until);
        return new NetworkView.Code(WrittenCode.shown(code, GROUP), until);
    }

    void mute(UUID id, UUID member, boolean muted) {
        mustBeMember(id);
        if (!members.isAnother(id, member)) {
            throw new NotFound().asException();
        }
        members.mute(id, member, muted);
    }

    private void mustBeMember(UUID id) {
        acting.needed();
        if (!networks.isMember(id)) {
            throw new NotFound().asException();
        }
    }

    private String orNone(String words, boolean nothingPrivate) {
        return words == null || words.isBlank() ? null : freeWords.accept(words, nothingPrivate);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
