package org.trellis.grants.applications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Applications as the organisation acted for sees them. Which rows there are is the database's to say.
@ApplicationScoped
class ApplicationRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String SEEN = """
            select a.id, a.sender_id, a.receiver_id, a.fund_id, a.title, a.pence, a.way,
                   coalesce(c.receiver_id, a.host_id) as host_id, a.sent_at,
                   a.decide_by, cast(case when :whole then a.content end as text) as content,
                   c.receiver_id is not null or h.agreed as agreed, d.approve,
                   d.pence as given, d.reasons, d.feedback, d.other_fund_id, d.at as decided_at,
                   a.sender_id = acting_organisation() as mine, p.application_id is not null as appealed,
                   (select coalesce(cast(json_agg(json_build_object('organisationId', c.audience_id, 'name', c.name)
                       order by c.name) as text), '[]') from co_applicant c where c.application_id = a.id) as together,
                   case when w.application_id is not null then 'withdrawn'
                        when d.approve then 'approved'
                        when d.n = 1 and p.application_id is not null then 'appealed'
                        when d.n is not null then 'refused'
                        else 'sent' end as state
            from application a
            left join withdrawal w on w.application_id = a.id
            left join appeal p on p.application_id = a.id
            left join host_answer h on h.application_id = a.id
            left join lateral (select receiver_id from host_change c where c.application_id = a.id
                and c.confirmed_at is not null order by c.confirmed_at desc limit 1) c on true
            left join lateral (select * from decision d where d.application_id = a.id order by n desc limit 1) d on true
            """;

    private static final String PAGE = "select * from (" + SEEN + """
            where a.id < :before and (cast(:fund as uuid) is null or a.fund_id = cast(:fund as uuid))) seen
            where cast(:state as text) is null or state = cast(:state as text)
            order by id desc limit :limit
            """;

    private static final String ADD = """
            insert into application (id, sender_id, receiver_id, fund_id, title, pence, way, host_id, content, sent_at,
                decide_by, wards)
            values (:id, acting_organisation(), :funder, :fund, :title, :pence, :way, cast(:host as uuid),
                cast(:content as jsonb), :at, :decideBy, :wards)
            """;

    private static final String SENDER = """
            insert into application_sender (organisation_id, application_id, person)
            values (acting_organisation(), :id, :person)
            """;

    private static final String ASK_HOST = """
            insert into host_ask (application_id, sender_id, receiver_id, funder_id, title, pence, at)
            values (:id, acting_organisation(), :host, :funder, :title, :pence, :at)
            """;

    private static final String WITHDRAW = """
            insert into withdrawal (application_id, sender_id, receiver_id, at)
            values (:id, acting_organisation(), :funder, :at) on conflict do nothing
            """;

    private static final String APPEAL = """
            insert into appeal (application_id, sender_id, receiver_id, words, at)
            values (:id, acting_organisation(), :funder, :words, :at)
            """;

    private static final String REMOVE = """
            delete from application where sender_id = acting_organisation() and id = :id
            """;

    private static final String SENT_BY = """
            select person from application_sender
            where organisation_id = acting_organisation() and application_id = :id
            """;

    // In the order in which whoever acts on several takes them.
    private static final String SENT = "select id from application where sender_id = acting_organisation() order by id";

    /// What is about to be sent.
    record New(
            UUID id,
            UUID funder,
            UUID fund,
            String title,
            long pence,
            String way,
            UUID host,
            Content content,
            Instant at,
            LocalDate decideBy) {}

    private final EntityManager database;
    private final ObjectMapper json;

    ApplicationRows(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Optional<Application> find(UUID id) {
        List<?> found = database.createNativeQuery(SEEN + " where a.id = :id", Tuple.class)
                .setParameter("id", id)
                .setParameter("whole", true)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(this::application).findFirst();
    }

    Application.Page page(UUID fund, String state, UUID cursor, int limit) {
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("whole", false)
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("fund", fund == null ? null : fund.toString())
                .setParameter("state", state)
                .setParameter("limit", limit + 1)
                .getResultList();
        var items = found.stream()
                .map(Tuple.class::cast)
                .limit(limit)
                .map(this::application)
                .toList();
        return new Application.Page(
                items, found.size() > limit ? items.getLast().id() : null);
    }

    void add(New one, String person) {
        database.createNativeQuery(ADD)
                .setParameter("id", one.id())
                .setParameter("funder", one.funder())
                .setParameter("fund", one.fund())
                .setParameter("title", one.title())
                .setParameter("pence", one.pence())
                .setParameter("way", one.way())
                .setParameter("host", one.host() == null ? null : one.host().toString())
                .setParameter("content", write(one.content()))
                .setParameter("at", one.at())
                .setParameter("decideBy", one.decideBy())
                .setParameter("wards", one.content().wards().toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery(SENDER)
                .setParameter("id", one.id())
                .setParameter("person", person)
                .executeUpdate();
        if (one.host() != null) {
            database.createNativeQuery(ASK_HOST)
                    .setParameter("id", one.id())
                    .setParameter("host", one.host())
                    .setParameter("funder", one.funder())
                    .setParameter("title", one.title())
                    .setParameter("pence", one.pence())
                    .setParameter("at", one.at())
                    .executeUpdate();
        }
    }

    void withdraw(Application one, Instant at) {
        database.createNativeQuery(WITHDRAW)
                .setParameter("id", one.id())
                .setParameter("funder", one.funderId())
                .setParameter("at", at)
                .executeUpdate();
    }

    void appeal(Application one, String words, Instant at) {
        database.createNativeQuery(APPEAL)
                .setParameter("id", one.id())
                .setParameter("funder", one.funderId())
                .setParameter("words", words)
                .setParameter("at", at)
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeQuery(REMOVE).setParameter("id", id).executeUpdate();
    }

    /// All that the organisation acted for sent.
    List<UUID> sent() {
        List<?> found = database.createNativeQuery(SENT, UUID.class).getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /// Whether its money left, or is about to.
    boolean isOnItsWay(UUID id) {
        return (boolean) database.createNativeQuery("""
                        select exists (select from payment where application_id = :id and state in ('in-file', 'paid'))
                        """, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    boolean isAppealed(UUID id) {
        return (boolean) database.createNativeQuery(
                        "select exists (select from appeal where application_id = :id)", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /// The steward of the organisation acted for who sent it.
    Optional<String> sentBy(UUID id) {
        List<?> found = database.createNativeQuery(SENT_BY, String.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private Application application(Tuple row) {
        return new Application(
                row.get("id", UUID.class),
                row.get("mine", Boolean.class) ? "sent" : "received",
                row.get("sender_id", UUID.class),
                List.of(read(row.get("together", String.class), Application.CoApplicant[].class)),
                row.get("receiver_id", UUID.class),
                row.get("fund_id", UUID.class),
                row.get("title", String.class),
                row.get("pence", Long.class),
                row.get("way", String.class),
                row.get("host_id", UUID.class),
                row.get("agreed", Boolean.class),
                read(row.get("content", String.class), Content.class),
                row.get("sent_at", Instant.class),
                row.get("decide_by", LocalDate.class),
                row.get("state", String.class),
                decided(row),
                row.get("appealed", Boolean.class));
    }

    private static Application.Decided decided(Tuple row) {
        if (row.get("approve") == null) {
            return null;
        }
        return new Application.Decided(
                row.get("approve", Boolean.class),
                row.get("given", Long.class),
                List.of(row.get("reasons", String[].class)),
                row.get("feedback", String.class),
                row.get("other_fund_id", UUID.class),
                row.get("decided_at", Instant.class));
    }

    private String write(Content content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An application that cannot be written as JSON");
        }
    }

    private <T> T read(String content, Class<T> as) {
        try {
            return content == null ? null : json.readValue(content, as);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An application that cannot be read");
        }
    }
}
