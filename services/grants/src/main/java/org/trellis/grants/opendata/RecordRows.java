package org.trellis.grants.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.grants.giving.Tree;

/// What stands, or will stand, in the open data, as the organisation acted for sees it. Which rows there are is the
/// database's to say.
@ApplicationScoped
class RecordRows {

    static final UUID LATEST = new UUID(-1, -1);

    private static final String RECORD = """
            r.id as record_id, r.application_id, r.organisation_id, r.receiver_id, r.local_id, r.alias, r.named_alias,
            cast(r.base as text) as base, cast(r.recipient as text) as recipient, r.named, r.shown_at, r.open_from,
            w.named as wish_named, w.title as wish_title, w.description as wish_description,
            coalesce(w.agreed, false) as wish_agreed, coalesce(w.version, 0) as wish_version, o.published_at
            """;

    private static final String JOINED = """
            left join record_wish w on w.application_id = r.application_id
            left join open_grant o on o.id = r.id
            """;

    private static final String SEEN = "select " + RECORD + " from grant_record r " + JOINED + """
            where (r.organisation_id = acting_organisation() or r.receiver_id = acting_organisation())
            """;

    // What came back counts when the funder has seen it: the ledger says so.
    private static final String GIVEN = """
            select a.id as award, a.sender_id, a.fund_id, a.title, cast(a.content -> 'profile' as text) as profile,
                   coalesce(c.receiver_id, a.host_id) as host_id, d.pence, d.at as decided_at, cast(f.terms as text) as terms,
                   coalesce(p.state = 'paid', false) as paid,
                   cast(coalesce(b.pence, 0) as bigint) as back,
                   exists (select from listing_copy c where c.organisation_id = a.sender_id and c.listed) as listed,
            """ + RECORD + """
            from application a
            join fund f on f.organisation_id = acting_organisation() and f.id = a.fund_id
            join lateral (select * from decision d where d.application_id = a.id order by n desc limit 1) d on d.approve
            left join lateral (
                select state from payment p
                where p.organisation_id = acting_organisation() and p.application_id = a.id
                order by id desc limit 1) p on true
            left join lateral (
                select -sum(p.pence) as pence from account r
                join posting p on p.organisation_id = r.organisation_id and p.account_id = r.id
                join entry e on e.organisation_id = p.organisation_id and e.id = p.entry_id and e.kind = 'returned'
                where r.organisation_id = acting_organisation() and r.fund_id = a.fund_id and r.kind = 'returned'
                  and r.award_id = a.id) b on true
            left join lateral (
                select receiver_id from host_change c where c.application_id = a.id and c.confirmed_at is not null
                order by c.confirmed_at desc limit 1) c on true
            left join grant_record r on r.application_id = a.id
            """ + JOINED + """
            where a.receiver_id = acting_organisation() and (p.state = 'paid' or r.id is not null)
              and (cast(:award as uuid) is null or a.id = cast(:award as uuid)) and a.id < :before
            order by a.id desc limit :limit
            """;

    private static final String ADD = """
            insert into grant_record (id, organisation_id, receiver_id, application_id, local_id, alias, named_alias,
                base, recipient, named, shown_at, open_from)
            values (:id, acting_organisation(), :group, :award, :local, :alias, :namedAlias, cast(:base as jsonb),
                cast(:recipient as jsonb), :named, :at, :openFrom)
            """;

    // The name stands there no longer when the group's page is not everybody's any more.
    private static final String CHANGE = """
            update grant_record set base = cast(:base as jsonb), recipient = cast(:recipient as jsonb),
                named = named and :listed
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String NAMED_BEFORE = """
            select named_alias from grant_record
            where organisation_id = acting_organisation() and receiver_id = :group limit 1
            """;

    private static final String SOURCES = """
            select s.id, s.fund_id, s.from_id, s.pence, s.at, cast(f.terms as text) as terms
            from fund_source s join fund f on f.organisation_id = s.organisation_id and f.id = s.fund_id
            where s.organisation_id = acting_organisation() and s.from_kind in ('council', 'infrastructure')
              and f.opened_at is not null
            order by s.id
            """;

    private static final String WISH = """
            insert into record_wish (application_id, organisation_id, audience_id, named, title, description, agreed, at)
            values (:award, acting_organisation(), :funder, cast(:named as boolean), :title, :description,
                :agreed, :at)
            on conflict (application_id) do update set named = excluded.named, title = excluded.title,
                description = excluded.description, agreed = excluded.agreed, at = excluded.at,
                version = record_wish.version + 1
            """;

    private final EntityManager database;

    RecordRows(EntityManager database) {
        this.database = database;
    }

    Optional<GrantRecord> find(UUID award) {
        List<?> found = database.createNativeQuery(SEEN + " and r.application_id = :award", Tuple.class)
                .setParameter("award", award)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(RecordRows::record).findFirst();
    }

    List<GrantRecord> page(UUID before, int limit) {
        var sql = SEEN + " and r.application_id < :before order by r.application_id desc limit :limit";
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(RecordRows::record).toList();
    }

    /// Of the organisation acted for as funder: what is paid, and what was and has a record; one of them, or all.
    List<Given> given(UUID award, UUID before, int limit) {
        List<?> found = database.createNativeQuery(GIVEN, Tuple.class)
                .setParameter("award", award == null ? null : award.toString())
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(RecordRows::given).toList();
    }

    void add(GrantRecord one) {
        database.createNativeQuery(ADD)
                .setParameter("id", one.id())
                .setParameter("group", one.groupId())
                .setParameter("award", one.awardId())
                .setParameter("local", one.localId())
                .setParameter("alias", one.alias())
                .setParameter("namedAlias", one.namedAlias())
                .setParameter("base", Tree.write(one.base()))
                .setParameter("recipient", text(one.recipient()))
                .setParameter("named", one.named())
                .setParameter("at", one.shownAt())
                .setParameter("openFrom", one.openFrom())
                .executeUpdate();
    }

    void change(UUID id, ObjectNode base, ObjectNode recipient, boolean listed) {
        database.createNativeQuery(CHANGE)
                .setParameter("id", id)
                .setParameter("base", Tree.write(base))
                .setParameter("recipient", text(recipient))
                .setParameter("listed", listed && recipient != null)
                .executeUpdate();
    }

    /// Under which a group was or would be named by the organisation acted for.
    Optional<String> namedBefore(UUID group) {
        List<?> found = database.createNativeQuery(NAMED_BEFORE, String.class)
                .setParameter("group", group)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    List<Source> sources() {
        List<?> found = database.createNativeQuery(SOURCES, Tuple.class).getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Source(
                        row.get("id", UUID.class),
                        row.get("fund_id", UUID.class),
                        row.get("from_id", UUID.class),
                        row.get("pence", Long.class),
                        row.get("at", Instant.class),
                        Tree.read(row.get("terms", String.class))))
                .toList();
    }

    void wish(GrantRecord of, Wish wish, Instant at) {
        database.createNativeQuery(WISH)
                .setParameter("award", of.awardId())
                .setParameter("funder", of.funderId())
                .setParameter(
                        "named", wish.named() == null ? null : wish.named().toString())
                .setParameter("title", wish.title())
                .setParameter("description", wish.description())
                .setParameter("agreed", wish.agreed())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Given given(Tuple row) {
        return new Given(
                row.get("award", UUID.class),
                row.get("sender_id", UUID.class),
                row.get("fund_id", UUID.class),
                row.get("title", String.class),
                Tree.read(row.get("profile", String.class)),
                row.get("host_id", UUID.class),
                row.get("pence", Long.class),
                row.get("back", Long.class),
                row.get("decided_at", Instant.class),
                Tree.read(row.get("terms", String.class)),
                row.get("paid", Boolean.class),
                row.get("listed", Boolean.class),
                row.get("record_id") == null ? Optional.empty() : Optional.of(record(row)));
    }

    private static GrantRecord record(Tuple row) {
        var recipient = row.get("recipient", String.class);
        return new GrantRecord(
                row.get("record_id", UUID.class),
                row.get("application_id", UUID.class),
                row.get("organisation_id", UUID.class),
                row.get("receiver_id", UUID.class),
                row.get("local_id", String.class),
                row.get("alias", String.class),
                row.get("named_alias", String.class),
                Tree.read(row.get("base", String.class)),
                recipient == null ? null : Tree.read(recipient),
                row.get("named", Boolean.class),
                row.get("shown_at", Instant.class),
                row.get("open_from", Instant.class),
                new Wish(
                        row.get("wish_named", Boolean.class),
                        row.get("wish_title", String.class),
                        row.get("wish_description", String.class),
                        row.get("wish_agreed", Boolean.class),
                        row.get("wish_version", Integer.class)),
                row.get("published_at", Instant.class));
    }

    private static String text(ObjectNode tree) {
        return tree == null ? null : Tree.write(tree);
    }
}
