package org.trellis.referrals.loops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The loops of the organisation acted for: which rows there are is the database's to say.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Loops {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String ADD = """
            insert into loop (id, proposer_id, other_id, to_other, to_proposer, needs, most_to_other,
                most_to_proposer, details, keep_days, words_version, at, quiet_from, quiet_until)
            values (:id, :me, :other, :toOther, :toProposer, :needs, cast(:mostToOther as int),
                cast(:mostToProposer as int), :details, :keepDays, :wordsVersion, :at,
                cast(:quietFrom as time), cast(:quietUntil as time))
            """;

    // One after the other: else two people of one organisation could give two words one number.
    private static final String WAIT_FOR_EACH_OTHER =
            "select cast(pg_advisory_xact_lock(hashtextextended('loop ' || cast(:loop as text), 0)) as text)";

    private static final String SAY = """
            insert into loop_word (organisation_id, loop_id, n, word, at)
            select acting_organisation(), :loop, coalesce(max(n), 0) + 1, :word, :at from loop_word
            where organisation_id = acting_organisation() and loop_id = :loop
            """;

    private static final String SAID =
            "select count(*) from loop_word where organisation_id = acting_organisation() and loop_id = :loop";

    private final EntityManager database;
    private final Acting acting;

    Loops(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// A loop in which the organisation acted for may send this need to the other one, on or held. The newest, where
    /// there are several.
    public Optional<Loop> towards(UUID receiver, String need) {
        var me = me();
        return between(receiver).stream().filter(loop -> loop.lets(me, need)).findFirst();
    }

    void add(UUID id, NewLoop terms, int wordsVersion, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("me", me())
                .setParameter("other", terms.otherId())
                .setParameter("toOther", terms.youSend())
                .setParameter("toProposer", terms.youReceive())
                .setParameter("needs", terms.needs().toArray(String[]::new))
                .setParameter("mostToOther", terms.mostYouSend())
                .setParameter("mostToProposer", terms.mostYouReceive())
                .setParameter("details", terms.details().toArray(String[]::new))
                .setParameter("keepDays", terms.keepDays())
                .setParameter("wordsVersion", wordsVersion)
                .setParameter("at", at)
                .setParameter("quietFrom", terms.quietFrom())
                .setParameter("quietUntil", terms.quietUntil())
                .executeUpdate();
    }

    /// One that the organisation acted for is a side of.
    public Optional<Loop> find(UUID id) {
        return database.createQuery("from Loop where id = :id", Loop.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /// For a change: whoever else changes it waits, and what they did is seen.
    Optional<Loop> lock(UUID id) {
        database.createNativeQuery(WAIT_FOR_EACH_OTHER).setParameter("loop", id).getSingleResult();
        return find(id);
    }

    List<Loop> page(UUID with, UUID before, int most) {
        var query = "from Loop where id < :before and (:with is null or proposerId = :with or otherId = :with)"
                + " order by id desc";
        return database.createQuery(query, Loop.class)
                .setParameter("with", with)
                .setParameter("before", before == null ? LATEST : before)
                .setMaxResults(most)
                .getResultList();
    }

    /// Those that both said yes to and nobody ended, newest first.
    List<Loop> between(UUID other) {
        var query = "from Loop where (proposerId = :other or otherId = :other) and state in ('agreed', 'paused')"
                + " order by id desc";
        return database.createQuery(query, Loop.class)
                .setParameter("other", other)
                .getResultList();
    }

    /// Those with the other one that are not over, whoever has to say something yet.
    List<Loop> notOver(UUID other) {
        var query = "from Loop where (proposerId = :other or otherId = :other)"
                + " and state in ('proposed', 'agreed', 'paused')";
        return database.createQuery(query, Loop.class)
                .setParameter("other", other)
                .getResultList();
    }

    void say(Loop loop, String word, Instant at) {
        database.createNativeQuery(SAY)
                .setParameter("loop", loop.id)
                .setParameter("word", word)
                .setParameter("at", at)
                .executeUpdate();
        // What was read of it before is not true any more.
        database.detach(loop);
    }

    long saidBy(Loop loop) {
        return ((Number) database.createNativeQuery(SAID)
                        .setParameter("loop", loop.id)
                        .getSingleResult())
                .longValue();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
