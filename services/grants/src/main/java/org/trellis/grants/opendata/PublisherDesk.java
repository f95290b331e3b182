package org.trellis.grants.opendata;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.trellis.grants.giving.Tree;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Publishes what a funder gave. Each method is one transaction.
@ApplicationScoped
@Transactional
class PublisherDesk {

    private final PublisherRows rows;
    private final OpenGrants open;
    private final Candidates candidates;
    private final Keeping keeping;
    private final Rendering rendering;
    private final Acting acting;
    private final InstantSource clock;

    PublisherDesk(
            PublisherRows rows,
            OpenGrants open,
            Candidates candidates,
            Keeping keeping,
            Rendering rendering,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.open = open;
        this.candidates = candidates;
        this.keeping = keeping;
        this.rendering = rendering;
        this.acting = acting;
        this.clock = clock;
    }

    Publisher get() {
        acting.needed();
        return rows.find().orElseThrow(() -> new NotFound().asException());
    }

    /// What is paid already is shown to its groups from now on.
    @TransactionConfiguration(timeout = 120)
    Publisher put(NewPublisher given, String ifMatch) {
        acting.needed();
        var before = rows.lock();
        if (ifMatch != null && !ifMatch.equals(before.map(Publisher::etag).orElse("\"0\""))) {
            throw new OpenDataRefusal.ChangedMeanwhile().asException();
        }
        before.map(Publisher::prefix)
                .filter(prefix -> !prefix.equals(given.prefix()) && open.any())
                .ifPresent(prefix -> {
                    throw new OpenDataRefusal.PrefixStays(prefix).asException();
                });
        if (open.isAnothers(given.prefix() + "-", true)) {
            throw new OpenDataRefusal.PrefixInUse().asException();
        }
        rows.put(given, given.known() == null ? List.of() : given.known(), now());
        var publisher = rows.lock().orElseThrow();
        keeping.followAll(publisher);
        open.publishAs(Tree.write(rendering.publisher(publisher)), now());
        return publisher;
    }

    @TransactionConfiguration(timeout = 120)
    QualityReport report() {
        acting.needed();
        var publisher = rows.find().orElseThrow(() -> new OpenDataRefusal.PublisherNeeded().asException());
        return each(publisher, _ -> {});
    }

    /// All that is ripe and has no error; what has one by now goes.
    @TransactionConfiguration(timeout = 300)
    QualityReport publish() {
        acting.needed();
        var publisher = rows.lock().orElseThrow(() -> new OpenDataRefusal.PublisherNeeded().asException());
        keeping.followAll(publisher);
        var as = Tree.write(rendering.publisher(publisher));
        var now = now();
        var others = new HashSet<UUID>();
        var report = each(publisher, one -> {
            if (one.isStopped()) {
                open.remove(one.id());
            } else if (one.ripe()) {
                open.put(one, as, now);
                if (one.kind() != Candidate.Kind.RECORD) {
                    others.add(one.id());
                }
            }
        });
        open.keep(others);
        return report;
    }

    private QualityReport each(Publisher publisher, Consumer<Candidate> take) {
        var counts = new int[3];
        var findings = new ArrayList<Finding>();
        candidates.each(publisher, one -> {
            counts[one.isStopped() ? 2 : one.ripe() ? 0 : 1]++;
            one.findings().stream()
                    .limit(Math.max(0, QualityReport.MOST - findings.size()))
                    .forEach(findings::add);
            take.accept(one);
        });
        return new QualityReport(counts[0], counts[1], counts[2], findings);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
