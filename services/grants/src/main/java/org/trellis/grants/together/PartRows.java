package org.trellis.grants.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Whom the group acted for asked into its drafts.
@ApplicationScoped
class PartRows {

    private static final String STANDING = """
            select p.audience_id, p.part, p.asked_at, p.until, w.agreed is not null as agreed, w.name
            from draft_part p
            left join draft_part_answer w on w.part_id = p.id and w.part = p.part and w.agreed
            where p.organisation_id = acting_organisation() and p.draft_id = :draft and p.ended_at is null
            order by p.asked_at, p.id
            """;

    private static final String ASKED = """
            select count(*) from draft_part
            where organisation_id = acting_organisation() and draft_id = :draft and audience_id <> :other
            """;

    private static final String IS_ASKED = """
            select exists (select from draft_part
                where organisation_id = acting_organisation() and draft_id = :draft and audience_id = :other
                  and part = :part)
            """;

    // Whoever was asked before is asked no second time: what they answered then still holds.
    private static final String ASK = """
            insert into draft_part (id, organisation_id, draft_id, audience_id, fund_id, part, name, asked_at, set_at,
                until)
            values (:id, acting_organisation(), :draft, :other, :fund, :part, :name, :at, :at, :until)
            on conflict (organisation_id, draft_id, audience_id) do update set part = excluded.part,
                name = excluded.name, set_at = excluded.set_at, until = excluded.until, ended_at = null
            """;

    private static final String END = """
            update draft_part set ended_at = :at
            where organisation_id = acting_organisation() and draft_id = :draft and audience_id = :other
              and ended_at is null
            """;

    private static final String END_ALL = """
            update draft_part set ended_at = :at
            where organisation_id = acting_organisation() and draft_id = :draft and ended_at is null
            """;

    private static final String NAME = """
            insert into co_applicant (application_id, sender_id, receiver_id, audience_id, name, title, at)
            select p.draft_id, p.organisation_id, :funder, p.audience_id, w.name, :title, :at
            from draft_part p
            join draft_part_answer w on w.part_id = p.id and w.part = p.part and w.agreed
            where p.organisation_id = acting_organisation() and p.draft_id = :draft and p.ended_at is null
              and p.part = 'co-applicant'
            """;

    private final EntityManager database;

    PartRows(EntityManager database) {
        this.database = database;
    }

    List<Part> standing(UUID draft) {
        List<?> found = database.createNativeQuery(STANDING, Tuple.class)
                .setParameter("draft", draft)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Part(
                        row.get("audience_id", UUID.class),
                        row.get("part", String.class),
                        row.get("asked_at", Instant.class),
                        row.get("until", Instant.class),
                        row.get("agreed", Boolean.class),
                        row.get("name", String.class)))
                .toList();
    }

    /// Ever, and besides this one.
    long asked(UUID draft, UUID other) {
        return ((Number) database.createNativeQuery(ASKED)
                        .setParameter("draft", draft)
                        .setParameter("other", other)
                        .getSingleResult())
                .longValue();
    }

    /// For this, now or before.
    boolean isAsked(UUID draft, UUID other, String part) {
        return (boolean) database.createNativeQuery(IS_ASKED, Boolean.class)
                .setParameter("draft", draft)
                .setParameter("other", other)
                .setParameter("part", part)
                .getSingleResult();
    }

    void ask(UUID id, UUID draft, UUID fund, UUID other, NewPart wanted, Instant at) {
        database.createNativeQuery(ASK)
                .setParameter("id", id)
                .setParameter("draft", draft)
                .setParameter("fund", fund)
                .setParameter("other", other)
                .setParameter("part", wanted.part())
                .setParameter("name", wanted.name().strip())
                .setParameter("until", wanted.until())
                .setParameter("at", at)
                .executeUpdate();
    }

    void end(UUID draft, UUID other, Instant at) {
        database.createNativeQuery(END)
                .setParameter("draft", draft)
                .setParameter("other", other)
                .setParameter("at", at)
                .executeUpdate();
    }

    void endAll(UUID draft, Instant at) {
        database.createNativeQuery(END_ALL)
                .setParameter("draft", draft)
                .setParameter("at", at)
                .executeUpdate();
    }

    void name(UUID draft, UUID funder, String title, Instant at) {
        database.createNativeQuery(NAME)
                .setParameter("draft", draft)
                .setParameter("funder", funder)
                .setParameter("title", title)
                .setParameter("at", at)
                .executeUpdate();
    }
}
