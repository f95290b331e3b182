package org.trellis.grants.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.trellis.days.London;
import org.trellis.grants.giving.Tree;
import org.trellis.grants.pastgrants.PastGrants;

/// All that the organisation acted for could publish, looked at.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Candidates {

    private static final int PAGE = 500;

    private final RecordRows records;
    private final OpenGrants open;
    private final PastGrants past;
    private final Rendering rendering;
    private final InstantSource clock;

    Candidates(RecordRows records, OpenGrants open, PastGrants past, Rendering rendering, InstantSource clock) {
        this.records = records;
        this.open = open;
        this.past = past;
        this.rendering = rendering;
        this.clock = clock;
    }

    /// Hands each one to what it is given: first what was given to groups, since of two with one id the second is
    /// stopped.
    void each(Publisher publisher, Consumer<Candidate> take) {
        var look = new Look(clock.instant());
        var before = RecordRows.LATEST;
        List<Given> page;
        do {
            page = records.given(null, before, PAGE);
            for (var given : page) {
                before = given.awardId();
                given.record().filter(_ -> given.counts()).map(look::at).ifPresent(take);
            }
        } while (page.size() == PAGE);
        for (var source : records.sources()) {
            publisher
                    .known(source.fromId())
                    .filter(giver -> !giver.publishesItself())
                    .map(giver -> rendering.source(source, giver, publisher))
                    .map(record -> look.at(source.id(), Candidate.Kind.SOURCE, record, true))
                    .ifPresent(take);
        }
        if (publisher.pastToo()) {
            past.publishable(
                    publisher.prefix(), one -> take.accept(look.at(one.id(), Candidate.Kind.PAST, one.record(), true)));
        }
    }

    /// One that is a group's, as it is now.
    Candidate of(GrantRecord record) {
        return new Look(clock.instant()).at(record);
    }

    /// One look at all: it knows which ids it has seen.
    private final class Look {

        private final Instant now;
        private final Quality quality;
        private final Set<String> ids = new HashSet<>();

        private Look(Instant now) {
            this.now = now;
            this.quality = new Quality(London.day(now));
        }

        private Candidate at(GrantRecord one) {
            return at(one.id(), Candidate.Kind.RECORD, one.asShown(), one.isRipe(now));
        }

        private Candidate at(UUID id, Candidate.Kind kind, ObjectNode record, boolean ripe) {
            var grant = Tree.text(record, "/id");
            var findings = new ArrayList<>(quality.of(record));
            if (!ids.add(grant) || open.isAnothers(grant, false)) {
                findings.add(new Finding(
                        grant, "id", "duplicated-id", Finding.ERROR, "Another grant is published under this id."));
            }
            return new Candidate(id, kind, record, ripe, findings);
        }
    }
}
