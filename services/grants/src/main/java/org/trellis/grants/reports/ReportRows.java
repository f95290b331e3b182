package org.trellis.grants.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.grants.applications.Application;

/// Reports that the organisation acted for may read. Which rows there are is the database's to say.
@ApplicationScoped
class ReportRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String SEEN = """
            select application_id, organisation_id, audience_id, fund_id, happened, words, quotable, to_source, version,
                   at, case acting_organisation() when organisation_id then 'ours' when audience_id then 'received'
                       else 'shared' end as direction
            from report
            """;

    // Also whose money it was reads one by one in the list alone: to them an award has no id.
    private static final String FIND =
            SEEN + " where application_id = :id and acting_organisation() in (organisation_id, audience_id)";

    private static final String IN_ORDER = """
             and application_id < :before and (cast(:fund as uuid) is null or fund_id = cast(:fund as uuid))
            order by application_id desc limit :limit
            """;

    // Each way by an index of its own: by what the policies say together, the database reads the reports of all.
    private static final String PAGE = "select * from (("
            + SEEN + "where organisation_id = acting_organisation()" + IN_ORDER
            + ") union all ("
            + SEEN + "where audience_id = acting_organisation()" + IN_ORDER
            + ") union all (select r.* from passed_on p cross join lateral ("
            + SEEN + """
            where to_source and fund_id = p.fund_id and audience_id = p.sender_id
              and organisation_id <> acting_organisation()
            """ + IN_ORDER
            + ") r where p.receiver_id = acting_organisation())) seen order by application_id desc limit :limit";

    private static final String KEEP = """
            insert into report (application_id, organisation_id, audience_id, fund_id, happened, words, quotable,
                to_source, at)
            values (:id, acting_organisation(), :funder, :fund, :happened, :words, :quotable, :toSource, :at)
            on conflict (application_id) do update set happened = excluded.happened, words = excluded.words,
                quotable = excluded.quotable, to_source = excluded.to_source, version = report.version + 1,
                at = excluded.at
            """;

    private static final String REMOVE =
            "delete from report where organisation_id = acting_organisation() and application_id = :id";

    private static final String PAID_OFTEN = """
            select count(*) from payment
            where organisation_id = acting_organisation() and application_id = :id and state in ('paid', 'bounced')
            """;

    // The first decision has to be of the day that was promised: what was given after an appeal was late for the group.
    private static final String SILENT = """
            select a.sender_id from application a
            join decision d on d.application_id = a.id and d.n = 1 and d.approve
            join payment p on p.application_id = a.id and p.state = 'paid'
            where a.receiver_id = acting_organisation() and a.id = :id
              and cast(d.at at time zone 'Europe/London' as date) <= a.decide_by
              and not exists (select from report where report.application_id = a.id)
            """;

    private final EntityManager database;

    ReportRows(EntityManager database) {
        this.database = database;
    }

    /// Of the group or the funder.
    Optional<ReportView> find(UUID award) {
        List<?> found = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("id", award)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(ReportRows::whole).findFirst();
    }

    ReportView.Page page(UUID fund, UUID cursor, int limit) {
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("fund", fund == null ? null : fund.toString())
                .setParameter("limit", limit + 1)
                .getResultList();
        var rows = found.stream().map(Tuple.class::cast).limit(limit).toList();
        return new ReportView.Page(
                rows.stream().map(ReportRows::seen).toList(),
                found.size() > limit ? rows.getLast().get("application_id", UUID.class) : null);
    }

    void keep(Application one, NewReport given, String words, Instant at) {
        database.createNativeQuery(KEEP)
                .setParameter("id", one.id())
                .setParameter("funder", one.funderId())
                .setParameter("fund", one.fundId())
                .setParameter("happened", given.happened())
                .setParameter("words", words)
                .setParameter("quotable", given.quotable())
                .setParameter("toSource", given.toSource())
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove(UUID award) {
        database.createNativeQuery(REMOVE).setParameter("id", award).executeUpdate();
    }

    /// How often its money left, also where it came back.
    int paidOften(UUID award) {
        return ((Long) database.createNativeQuery(PAID_OFTEN, Long.class)
                        .setParameter("id", award)
                        .getSingleResult())
                .intValue();
    }

    /// The group of a paid grant about which nothing was said, where its funder decided in time.
    Optional<UUID> silent(UUID award) {
        List<?> found = database.createNativeQuery(SILENT, UUID.class)
                .setParameter("id", award)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    private static ReportView seen(Tuple row) {
        return row.get("direction", String.class).equals(ReportView.SHARED) ? nameless(row) : whole(row);
    }

    private static ReportView whole(Tuple row) {
        return view(row, row.get("application_id", UUID.class), row.get("organisation_id", UUID.class));
    }

    private static ReportView nameless(Tuple row) {
        return view(row, null, null);
    }

    private static ReportView view(Tuple row, UUID award, UUID group) {
        return new ReportView(
                row.get("direction", String.class),
                award,
                group,
                row.get("audience_id", UUID.class),
                row.get("fund_id", UUID.class),
                row.get("happened", String.class),
                row.get("words", String.class),
                row.get("quotable", Boolean.class),
                row.get("to_source", Boolean.class),
                List.of(),
                row.get("version", Integer.class),
                row.get("at", Instant.class));
    }
}
