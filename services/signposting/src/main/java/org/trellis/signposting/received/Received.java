package org.trellis.signposting.received;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.signposting.bulletins.Issued;

/// What was delivered to the organisation acted for, and what it made of it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Received {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String DELIVERED = """
            select %s, d.position as place, d.at as delivered_at, %s from %s
            join bulletin_delivery d on d.bulletin_id = b.id and d.receiver_id = acting_organisation()
            left join bulletin_copy c on c.organisation_id = acting_organisation() and c.bulletin_id = b.id
            where\s""".formatted(Issued.COLUMNS, Copy.COLUMNS, Issued.TABLES);

    private static final String ONE = DELIVERED + "b.id = :id";

    private static final String PAGE = DELIVERED + "d.position < :before and (%s) order by d.position desc limit :most";

    private static final String TOUCH = """
            insert into bulletin_copy (organisation_id, bulletin_id, touched_at) values (acting_organisation(), :id, :at)
            on conflict (organisation_id, bulletin_id) do update set touched_at = excluded.touched_at
            """;

    private static final String REWORD = """
            update bulletin_copy set title = :title, words = :words, note = :note, audience = :audience, words_of = :n
            where organisation_id = acting_organisation() and bulletin_id = :id
            """;

    private static final String PASS = """
            update bulletin_copy set passed_version = :n, passed_at = :at
            where organisation_id = acting_organisation() and bulletin_id = :id
            """;

    private static final String PUT_AWAY = """
            update bulletin_copy set put_away_at = cast(:at as timestamptz)
            where organisation_id = acting_organisation() and bulletin_id = :id
            """;

    // Each once, however often somebody comes to look.
    private static final String TELL_CHANGED = """
            update bulletin_copy c set told_version = v.n
            from (select max(n) as n from bulletin_version where bulletin_id = :id) v
            where c.organisation_id = acting_organisation() and c.bulletin_id = :id
              and c.passed_version < v.n and c.told_version < v.n and not c.told_withdrawn
            """;

    private static final String TELL_WITHDRAWN = """
            update bulletin_copy c set told_withdrawn = true
            where c.organisation_id = acting_organisation() and c.bulletin_id = :id
              and c.passed_version is not null and not c.told_withdrawn
              and exists (select from bulletin_word where bulletin_id = :id and word = 'withdrawn')
            """;

    private static final String REMOVE = """
            delete from bulletin_copy
            where organisation_id = acting_organisation() and bulletin_id = :id and touched_at < :before
            """;

    private static final String IS_THERE = """
            select exists (select from bulletin_copy where organisation_id = acting_organisation() and bulletin_id = :id)
            """;

    /// `place` is where it stands in the receiver's list.
    record Delivered(Issued bulletin, Copy copy, UUID place, Instant at) {

        static Delivered of(Tuple row) {
            return new Delivered(
                    Issued.of(row), Copy.of(row), row.get("place", UUID.class), row.get("delivered_at", Instant.class));
        }
    }

    private final EntityManager database;

    Received(EntityManager database) {
        this.database = database;
    }

    Optional<Delivered> find(UUID id) {
        return delivered(database.createNativeQuery(ONE, Tuple.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    List<Delivered> page(Box box, UUID before, int most, LocalDate today) {
        return delivered(database.createNativeQuery(PAGE.formatted(box.condition()), Tuple.class)
                .setParameter("before", before == null ? LATEST : before)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList());
    }

    void touch(UUID id, Instant at) {
        database.createNativeQuery(TOUCH)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    void reword(UUID id, Rewording words, int n) {
        database.createNativeQuery(REWORD)
                .setParameter("id", id)
                .setParameter("title", words.title())
                .setParameter("words", words.words())
                .setParameter("note", words.note())
                .setParameter("audience", words.audience())
                .setParameter("n", n)
                .executeUpdate();
    }

    void pass(UUID id, int n, Instant at) {
        database.createNativeQuery(PASS)
                .setParameter("id", id)
                .setParameter("n", n)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// Null takes it back.
    void putAway(UUID id, Instant at) {
        database.createNativeQuery(PUT_AWAY)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// Whether its people are to be told now that what they passed on was withdrawn.
    boolean tellWithdrawn(UUID id) {
        return database.createNativeQuery(TELL_WITHDRAWN).setParameter("id", id).executeUpdate() == 1;
    }

    /// Whether its people are to be told now that what they passed on has changed.
    boolean tellChanged(UUID id) {
        return database.createNativeQuery(TELL_CHANGED).setParameter("id", id).executeUpdate() == 1;
    }

    /// Whether there is one still.
    boolean removeUntouchedSince(UUID id, Instant before) {
        database.createNativeQuery(REMOVE)
                .setParameter("id", id)
                .setParameter("before", before)
                .executeUpdate();
        return (boolean) database.createNativeQuery(IS_THERE, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static List<Delivered> delivered(List<?> rows) {
        return rows.stream().map(Tuple.class::cast).map(Delivered::of).toList();
    }
}
