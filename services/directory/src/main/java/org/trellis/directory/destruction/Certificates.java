package org.trellis.directory.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// One row for each link that stewards were given: of what is to be destroyed, and then of what was.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Certificates {

    private static final String ADD = """
            insert into certificate (token_mark, organisation_id, made_at, due_at) values (:mark, :me, :now, :due)
            """;

    private static final String LAST =
            "select made_at from certificate where organisation_id = :me order by made_at desc limit 1";

    private static final String FILL = """
            update certificate set destroyed_at = :at, text = :text, sha256 = :sha256
            where organisation_id = :me and text is null
            """;

    private static final String CALL_OFF = "delete from certificate where organisation_id = :me and text is null";

    private static final String HELD = """
            select organisation_id, due_at, destroyed_at, text, sha256 from certificate where token_mark = :mark
            """;

    /// What the holder of a link may see; the last three are null before the day.
    record Held(UUID organisation, Instant dueAt, Instant destroyedAt, String text, String sha256) {}

    private final EntityManager database;
    private final Acting acting;

    Certificates(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    void add(String mark, Instant now, Instant due) {
        database.createNativeQuery(ADD)
                .setParameter("mark", mark)
                .setParameter("me", me())
                .setParameter("now", now)
                .setParameter("due", due)
                .executeUpdate();
    }

    /// When stewards were given a link last.
    Optional<Instant> lastMade() {
        return database.createNativeQuery(LAST, Instant.class)
                .setParameter("me", me())
                .getResultStream()
                .map(Instant.class::cast)
                .findFirst();
    }

    void fill(Certificate certificate, Instant at) {
        database.createNativeQuery(FILL)
                .setParameter("me", me())
                .setParameter("at", at)
                .setParameter("text", certificate.text())
                .setParameter("sha256", certificate.sha256())
                .executeUpdate();
    }

    /// The group opened again: the links lead nowhere.
    void callOff() {
        database.createNativeQuery(CALL_OFF).setParameter("me", me()).executeUpdate();
    }

    /// As the link's holder, who can see no other row.
    Optional<Held> held(String mark) {
        return database.createNativeQuery(HELD, Tuple.class)
                .setParameter("mark", mark)
                .getResultStream()
                .map(row -> held((Tuple) row))
                .findFirst();
    }

    private static Held held(Tuple row) {
        return new Held(
                row.get("organisation_id", UUID.class),
                row.get("due_at", Instant.class),
                row.get("destroyed_at", Instant.class),
                row.get("text", String.class),
                row.get("sha256", String.class));
    }

    private UUID me() {
        return acting.needed().value();
    }
}
