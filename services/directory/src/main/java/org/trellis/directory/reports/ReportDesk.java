package org.trellis.directory.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.directory.listings.Confirming;
import org.trellis.directory.listings.OnlyReaders;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.directory.places.London;
import org.trellis.directory.reports.Reports.Reader;
import org.trellis.messaging.Due;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Takes what readers say of a page to its group, which alone reads it.
@ApplicationScoped
class ReportDesk {

    private static final Duration KEPT_FOR = Duration.ofDays(180);
    private static final int NAMELESS_A_DAY = 10;

    private final OnlyReaders readers;
    private final OnlyTheGroup only;
    private final Reports reports;
    private final Evidence evidence;
    private final Confirming confirming;
    private final Organisations organisations;
    private final Due due;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    ReportDesk(
            OnlyReaders readers,
            OnlyTheGroup only,
            Reports reports,
            Evidence evidence,
            Confirming confirming,
            Organisations organisations,
            Due due,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.readers = readers;
        this.only = only;
        this.reports = reports;
        this.evidence = evidence;
        this.confirming = confirming;
        this.organisations = organisations;
        this.due = due;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    /// The answer is the same whether or not it is kept: of people who are not signed in, only the first few a day are.
    /// An organisation that hides is nobody here either: its id would stand in what the group takes away.
    void say(UUID group, NewReport report) {
        var reader = readers.of(group)
                .filter(own -> own.visibility() != Visibility.UNLISTED)
                .map(own -> new Reader(own.id(), own.kind()))
                .orElse(Reader.NAMELESS);
        actingAs.run(new OrganisationId(group), () -> take(report, reader));
    }

    // One after the other for each group, which the lock on its page sees to.
    private void take(NewReport report, Reader reader) {
        var page = confirming.standing();
        var now = clock.instant();
        var today = London.dayOf(now);
        if (reader.organisation() == null && reports.namelessOn(today) >= NAMELESS_A_DAY) {
            return;
        }
        reports.forget(now.minus(KEPT_FOR));
        var tells = !report.isRight() && !reports.wereToldSince(now.minus(Duration.ofDays(1)));
        reports.keep(report, reader, now, today, tells);
        if (tells) {
            due.at(now, ReportNotice.KIND, acting.needed().value());
        }
        if (reader.isInstitution()) {
            evidence.weigh(report, reader, page, now);
        }
    }

    @Transactional
    ReportsView read(UUID group) {
        only.reader(group);
        var rows = reports.newest();
        var known = organisations.known(rows.stream()
                .map(row -> row.get("other_id", UUID.class))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new ReportsView(
                reports.count("right"),
                reports.count("wrong"),
                rows.stream().map(row -> item(row, known)).toList());
    }

    private static ReportsView.Item item(Tuple row, Map<UUID, Known> known) {
        var other = row.get("other_id", UUID.class);
        return new ReportsView.Item(
                row.get("id", UUID.class),
                row.get("verdict", String.class),
                row.get("what", String.class),
                row.get("words", String.class),
                row.get("said_at", Instant.class),
                other == null ? null : known.get(other),
                row.get("settled", Boolean.class));
    }

    @Transactional
    void settle(UUID group, UUID report) {
        only.reader(group);
        reports.settle(report, clock.instant());
    }
}
