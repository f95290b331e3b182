package org.trellis.grants.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.grants.applications.Application;

/// What the people of the funder acted for declared, proposed and decided.
@ApplicationScoped
class DecidingRows {

    private static final String DECLARE = """
            insert into interest (organisation_id, application_id, person, at)
            values (acting_organisation(), :id, :person, :at) on conflict do nothing
            """;

    // Who helped to write it has one too, whoever they helped for, and who sent it, whoever they act for by now. Of
    // others than whoever asks these two are not seen: they are looked at when somebody proposes, and nobody sends or
    // helps later than that.
    private static final String INTERESTS = """
            select count(*) as all_of_them, coalesce(bool_or(person = :person), false)
                or exists (select from helped where draft_id = :id and person = :person)
                or exists (select from application_sender where application_id = :id and person = :person) as mine
            from interest where organisation_id = acting_organisation() and application_id = :id
            """;

    private static final String PROPOSE = """
            insert into proposal (id, organisation_id, application_id, n, approve, pence, reasons, feedback,
                other_fund_id, person, at)
            values (:proposal, acting_organisation(), :id, :n, :approve, cast(:pence as bigint), :reasons, :feedback,
                cast(:other as uuid), :person, :at)
            on conflict do nothing
            """;

    private static final String LIVE = """
            select id, n, approve, pence, reasons, feedback, other_fund_id, person, at from proposal
            where organisation_id = acting_organisation() and application_id = :id and ended_at is null
            """;

    private static final String END = """
            update proposal set ended_at = :at
            where organisation_id = acting_organisation() and application_id = :id and ended_at is null
            """;

    private static final String DECIDE = """
            insert into decision (application_id, n, sender_id, receiver_id, approve, pence, reasons, feedback,
                other_fund_id, at)
            select application_id, n, organisation_id, :group, approve, pence, reasons, feedback, other_fund_id, :at
            from proposal where organisation_id = acting_organisation() and id = :proposal
            """;

    private static final String PEOPLE = """
            insert into decision_people (organisation_id, application_id, n, proposed_by, decided_by)
            select organisation_id, application_id, n, person, :person
            from proposal where organisation_id = acting_organisation() and id = :proposal
            """;

    private static final String TOOK_PART = """
            select exists (select from decision_people where organisation_id = acting_organisation()
                and application_id = :id and :person in (proposed_by, decided_by))
            """;

    private static final String DECIDED_BEFORE = """
            select exists (select from decision_people where organisation_id = acting_organisation()
                and application_id = :id and decided_by = :person)
            """;

    private static final String ROUNDS = "select count(*) from decision where application_id = :id";

    private static final String APPEAL = "select words from appeal where application_id = :id";

    /// How many declared an interest, and whether this person did.
    record Interests(int all, boolean mine) {}

    private final EntityManager database;

    DecidingRows(EntityManager database) {
        this.database = database;
    }

    void declare(UUID application, String person, Instant at) {
        database.createNativeQuery(DECLARE)
                .setParameter("id", application)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }

    Interests interests(UUID application, String person) {
        var row = (Tuple) database.createNativeQuery(INTERESTS, Tuple.class)
                .setParameter("id", application)
                .setParameter("person", person)
                .getSingleResult();
        return new Interests(row.get("all_of_them", Long.class).intValue(), row.get("mine", Boolean.class));
    }

    /// Says whether it stands: one does already otherwise.
    boolean propose(UUID id, UUID application, int n, NewProposal given, Long pence, String person, Instant at) {
        return database.createNativeQuery(PROPOSE)
                        .setParameter("proposal", id)
                        .setParameter("id", application)
                        .setParameter("n", n)
                        .setParameter("approve", given.approve())
                        .setParameter("pence", pence == null ? null : pence.toString())
                        .setParameter("reasons", given.reasonsOrNone().toArray(String[]::new))
                        .setParameter(
                                "feedback",
                                given.hasFeedback() ? given.feedback().strip() : null)
                        .setParameter(
                                "other",
                                given.otherFundId() == null
                                        ? null
                                        : given.otherFundId().toString())
                        .setParameter("person", person)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    Optional<Proposal> live(UUID application, String person) {
        List<?> found = database.createNativeQuery(LIVE, Tuple.class)
                .setParameter("id", application)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Proposal(
                        row.get("id", UUID.class),
                        row.get("n", Integer.class),
                        row.get("approve", Boolean.class),
                        row.get("pence", Long.class),
                        List.of(row.get("reasons", String[].class)),
                        row.get("feedback", String.class),
                        row.get("other_fund_id", UUID.class),
                        row.get("person", String.class).equals(person),
                        row.get("at", Instant.class),
                        row.get("person", String.class)))
                .findFirst();
    }

    void end(UUID application, Instant at) {
        database.createNativeQuery(END)
                .setParameter("id", application)
                .setParameter("at", at)
                .executeUpdate();
    }

    void decide(Application application, Proposal proposal, String person, Instant at) {
        database.createNativeQuery(DECIDE)
                .setParameter("proposal", proposal.id())
                .setParameter("group", application.groupId())
                .setParameter("at", at)
                .executeUpdate();
        database.createNativeQuery(PEOPLE)
                .setParameter("proposal", proposal.id())
                .setParameter("person", person)
                .executeUpdate();
    }

    /// In a decision about it before.
    boolean tookPart(UUID application, String person) {
        return isSo(TOOK_PART, application, person);
    }

    /// Said the second word about it before.
    boolean decidedBefore(UUID application, String person) {
        return isSo(DECIDED_BEFORE, application, person);
    }

    /// How often it was decided.
    int rounds(UUID application) {
        return ((Long) database.createNativeQuery(ROUNDS, Long.class)
                        .setParameter("id", application)
                        .getSingleResult())
                .intValue();
    }

    private boolean isSo(String sql, UUID application, String person) {
        return (boolean) database.createNativeQuery(sql, Boolean.class)
                .setParameter("id", application)
                .setParameter("person", person)
                .getSingleResult();
    }

    Optional<String> appeal(UUID application) {
        List<?> found = database.createNativeQuery(APPEAL, String.class)
                .setParameter("id", application)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }
}
