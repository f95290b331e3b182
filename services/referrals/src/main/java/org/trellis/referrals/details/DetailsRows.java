package org.trellis.referrals.details;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.addresses.Envelope;
import org.trellis.tenancy.Acting;

/// Closed details and what was said to them, as far as the organisation acted for may read them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DetailsRows {

    private static final String READ = "select key, content, closed_by from details where referral_id = :referral";
    private static final String DELETE = "delete from details where referral_id = :referral";

    private static final String ADD = """
            insert into details (referral_id, organisation_id, key, content, closed_by, at)
            values (:referral, acting_organisation(), :key, :content, :by, :at)
            """;

    // Unless it was written anew meanwhile.
    private static final String CLOSE_ANEW = """
            update details set key = :key, closed_by = :by
            where referral_id = :referral and organisation_id = acting_organisation() and key = :old
            """;

    private static final String BY_OTHERS = "select details, concerns, words from count_closed_by_others(:by)";

    private static final String GIVEN = """
            insert into consent (id, referral_id, organisation_id, word, how, words_version, language, fields, health,
                keep_days, only_them, at)
            values (:id, :referral, acting_organisation(), 'given', :how, :wordsVersion, :language, :fields, :health,
                :keepDays, :onlyThem, :at)
            """;

    private static final String TAKEN_BACK = """
            insert into consent (id, referral_id, organisation_id, word, at)
            values (:id, :referral, acting_organisation(), 'taken-back', :at)
            """;

    // What was agreed stays as it was; what is known because of it is written anew.
    private static final String CORRECTED = """
            insert into consent (id, referral_id, organisation_id, word, how, words_version, language, fields, health,
                keep_days, only_them, at)
            select :id, referral_id, acting_organisation(), 'corrected', 'wrote', words_version, language, :fields,
                health, keep_days, only_them, :at
            from consent where referral_id = :referral and word <> 'taken-back' order by id desc limit 1
            """;

    private static final String ONLY_THEM =
            "select only_them from consent where referral_id = :referral order by id desc limit 1";

    private static final String SAID = """
            select word, how, words_version, language, fields, health, keep_days, only_them, organisation_id, at
            from consent
            where referral_id = :referral order by id
            """;

    private final EntityManager database;
    private final Acting acting;

    DetailsRows(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    Optional<Envelope.Closed> find(UUID referral) {
        List<?> rows = database.createNativeQuery(READ, Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Envelope.Closed(
                        row.get("key", byte[].class),
                        row.get("content", byte[].class),
                        row.get("closed_by", Long.class)))
                .findFirst();
    }

    void closedAnew(UUID referral, Envelope.Closed before, Envelope.Closed after) {
        database.createNativeQuery(CLOSE_ANEW)
                .setParameter("referral", referral)
                .setParameter("old", before.key())
                .setParameter("key", after.key())
                .setParameter("by", after.by())
                .executeUpdate();
    }

    /// Of all organisations.
    KeysResource.ByOthers closedByOthersThan(long key) {
        var row = (Tuple) database.createNativeQuery(BY_OTHERS, Tuple.class)
                .setParameter("by", key)
                .getSingleResult();
        return new KeysResource.ByOthers(
                row.get("details", Long.class), row.get("concerns", Long.class), row.get("words", Long.class));
    }

    /// In place of what there was.
    void keep(UUID referral, Envelope.Closed closed, Instant at) {
        delete(referral);
        database.createNativeQuery(ADD)
                .setParameter("referral", referral)
                .setParameter("key", closed.key())
                .setParameter("content", closed.content())
                .setParameter("by", closed.by())
                .setParameter("at", at)
                .executeUpdate();
    }

    boolean delete(UUID referral) {
        return database.createNativeQuery(DELETE)
                        .setParameter("referral", referral)
                        .executeUpdate()
                == 1;
    }

    void given(UUID referral, Consent consent, List<String> fields, int keepDays, Instant at) {
        database.createNativeQuery(GIVEN)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("referral", referral)
                .setParameter("how", consent.how())
                .setParameter("wordsVersion", consent.wordsVersion())
                .setParameter("language", consent.language())
                .setParameter("fields", fields.toArray(String[]::new))
                .setParameter("health", consent.health())
                .setParameter("keepDays", keepDays)
                .setParameter("onlyThem", consent.onlyThem())
                .setParameter("at", at)
                .executeUpdate();
    }

    void corrected(UUID referral, List<String> fields, Instant at) {
        database.createNativeQuery(CORRECTED)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("referral", referral)
                .setParameter("fields", fields.toArray(String[]::new))
                .setParameter("at", at)
                .executeUpdate();
    }

    /// Of the last word that was said; no for what nobody said anything about.
    boolean isOnlyForReceiver(UUID referral) {
        return database.createNativeQuery(ONLY_THEM, Boolean.class)
                .setParameter("referral", referral)
                .getResultList()
                .contains(true);
    }

    void takenBack(UUID referral, Instant at) {
        database.createNativeQuery(TAKEN_BACK)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("referral", referral)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<ConsentView> said(UUID referral) {
        List<?> rows = database.createNativeQuery(SAID, Tuple.class)
                .setParameter("referral", referral)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::view).toList();
    }

    private ConsentView view(Tuple row) {
        var fields = row.get("fields", String[].class);
        return new ConsentView(
                row.get("word", String.class),
                row.get("how", String.class),
                row.get("words_version", Integer.class),
                row.get("language", String.class),
                fields == null ? null : List.of(fields),
                row.get("health", Boolean.class),
                row.get("keep_days", Integer.class),
                fields == null ? null : row.get("only_them", Boolean.class),
                row.get("organisation_id", UUID.class).equals(acting.needed().value()),
                row.get("at", Instant.class));
    }
}
