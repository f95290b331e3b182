package org.trellis.grants.opendata;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.telling.ToldText;
import org.trellis.days.London;
import org.trellis.grants.giving.Tree;
import org.trellis.grants.tellings.Tellings;
import org.trellis.tenancy.Acting;

/// Keeps the records of the organisation acted for as its grants are: one is there for its group to see as soon as
/// the money is, and what everybody reads follows what the group wishes and what came back. It publishes nothing.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Keeping {

    private static final int PAGE = 500;

    private final PublisherRows publishers;
    private final RecordRows records;
    private final OpenGrants open;
    private final Candidates candidates;
    private final Rendering rendering;
    private final Tellings tellings;
    private final Acting acting;
    private final InstantSource clock;
    private final Duration lookFor;
    private final SecureRandom random = new SecureRandom();

    Keeping(
            PublisherRows publishers,
            RecordRows records,
            OpenGrants open,
            Candidates candidates,
            Rendering rendering,
            Tellings tellings,
            Acting acting,
            InstantSource clock,
            @ConfigProperty(name = "trellis.open-data.look-for") Duration lookFor) {
        this.publishers = publishers;
        this.records = records;
        this.open = open;
        this.candidates = candidates;
        this.rendering = rendering;
        this.tellings = tellings;
        this.acting = acting;
        this.clock = clock;
        this.lookFor = lookFor;
    }

    /// For one award; nothing while the organisation has not said as whom it publishes.
    void follow(UUID award) {
        publishers.lock().ifPresent(publisher -> keep(publisher, award, RecordRows.LATEST));
    }

    /// For all of them. The caller holds the publisher's row.
    void followAll(Publisher publisher) {
        var before = RecordRows.LATEST;
        while (before != null) {
            before = keep(publisher, null, before);
        }
    }

    private UUID keep(Publisher publisher, UUID award, UUID before) {
        var page = records.given(award, before, PAGE);
        var sources = records.sources();
        for (var given : page) {
            var related = sources.stream()
                    .filter(source -> source.fundId().equals(given.fundId())
                            && publisher
                                    .known(source.fromId())
                                    .filter(giver -> !giver.publishesItself())
                                    .isPresent())
                    .map(source -> publisher.id(source.localId()))
                    .toList();
            given.record()
                    .ifPresentOrElse(
                            record -> renew(given, record, publisher, related), () -> show(given, publisher, related));
        }
        return award == null && page.size() == PAGE ? page.getLast().awardId() : null;
    }

    private void show(Given given, Publisher publisher, List<String> related) {
        var now = now();
        var localId = London.day(given.decidedAt()).getYear() + "-" + chance();
        var alias = "org-" + chance();
        var namedAlias = records.namedBefore(given.groupId()).orElseGet(() -> "org-" + chance());
        var recipient = rendering.recipient(given, namedAlias, publisher);
        records.add(new GrantRecord(
                UuidCreator.getTimeOrderedEpoch(),
                given.awardId(),
                acting.needed().value(),
                given.groupId(),
                localId,
                alias,
                namedAlias,
                rendering.base(given, localId, alias, publisher, related),
                recipient,
                given.listed() && recipient != null,
                now,
                now.plus(lookFor),
                Wish.NONE,
                null));
        tellings.tell(given.groupId(), ToldText.GRANT_RECORD, given.awardId(), London.day(now.plus(lookFor)));
    }

    private void renew(Given given, GrantRecord record, Publisher publisher, List<String> related) {
        var base = rendering.base(given, record.localId(), record.alias(), publisher, related);
        var recipient = rendering.recipient(given, record.namedAlias(), publisher);
        records.change(record.id(), base, recipient, given.listed());
        if (record.published() == null) {
            return;
        }
        var candidate =
                records.find(record.awardId()).map(candidates::of).filter(one -> given.counts() && !one.isStopped());
        candidate.ifPresentOrElse(
                one -> open.put(one, Tree.write(rendering.publisher(publisher)), now()),
                () -> open.remove(record.id()));
    }

    private String chance() {
        var bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
