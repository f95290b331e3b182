package org.trellis.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.grants.applications.Application;

/// What a group said about an award, and who of it. Which rows there are is the database's to say.
@ApplicationScoped
class AwardRows {

    private static final String CONFIRM = """
            insert into confirmation (application_id, sender_id, receiver_id, at)
            values (:id, acting_organisation(), :funder, :at) on conflict do nothing
            """;

    private static final String PEOPLE = """
            insert into confirmation_people (organisation_id, application_id, sent_by, confirmed_by)
            values (acting_organisation(), :id, :sentBy, :confirmedBy) on conflict do nothing
            """;

    private static final String CONFIRMED = "select at from confirmation where application_id = :id";

    private static final String RECEIPT = """
            insert into receipt (id, application_id, sender_id, receiver_id, pence, words, at)
            values (:receipt, :id, acting_organisation(), :funder, :pence, :words, :at)
            """;

    private static final String RECEIPTS =
            "select id, pence, words, at from receipt where application_id = :id order by id";

    private static final String LEAVE = """
            insert into leftover (application_id, sender_id, receiver_id, repurposed, pence, words, at)
            values (:id, acting_organisation(), :funder, :repurposed, :pence, :words, :at)
            """;

    private static final String LEFT = """
            select l.repurposed, l.pence, l.words, l.at, case when l.receiver_id = acting_organisation() then exists
                (select from entry e where e.organisation_id = l.receiver_id and e.kind = 'returned'
                    and e.subject_id = l.application_id) end as returned
            from leftover l where l.application_id = :id
            """;

    private final EntityManager database;

    AwardRows(EntityManager database) {
        this.database = database;
    }

    /// Says whether it is so from now on: it was before otherwise.
    boolean confirm(Application one, String sentBy, String confirmedBy, Instant at) {
        var isNew = query(CONFIRM, one.id())
                        .setParameter("funder", one.funderId())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
        query(PEOPLE, one.id())
                .setParameter("sentBy", sentBy)
                .setParameter("confirmedBy", confirmedBy)
                .executeUpdate();
        return isNew;
    }

    Optional<Instant> confirmedAt(UUID id) {
        List<?> found = database.createNativeQuery(CONFIRMED, Instant.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Instant.class::cast).findFirst();
    }

    void add(UUID receipt, Application one, long pence, String words, Instant at) {
        query(RECEIPT, one.id())
                .setParameter("receipt", receipt)
                .setParameter("funder", one.funderId())
                .setParameter("pence", pence)
                .setParameter("words", words)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<AwardView.Receipt> receipts(UUID id) {
        return tuples(RECEIPTS, id).stream()
                .map(row -> new AwardView.Receipt(
                        row.get("id", UUID.class),
                        row.get("pence", Long.class),
                        row.get("words", String.class),
                        row.get("at", Instant.class)))
                .toList();
    }

    void leave(Application one, boolean repurposed, long pence, String words, Instant at) {
        query(LEAVE, one.id())
                .setParameter("funder", one.funderId())
                .setParameter("repurposed", repurposed)
                .setParameter("pence", pence)
                .setParameter("words", words)
                .setParameter("at", at)
                .executeUpdate();
    }

    Optional<AwardView.Leftover> leftover(UUID id) {
        return tuples(LEFT, id).stream()
                .map(row -> new AwardView.Leftover(
                        row.get("repurposed", Boolean.class),
                        row.get("pence", Long.class),
                        row.get("words", String.class),
                        row.get("at", Instant.class),
                        row.get("returned", Boolean.class)))
                .findFirst();
    }

    private Query query(String sql, UUID id) {
        return database.createNativeQuery(sql).setParameter("id", id);
    }

    private List<Tuple> tuples(String sql, UUID id) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }
}
