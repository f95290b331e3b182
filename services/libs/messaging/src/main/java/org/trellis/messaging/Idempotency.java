package org.trellis.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.trellis.tenancy.Acting;

/// Lets a client send a request again that it got no answer to, and have its effect once.
///
/// Keyed by organisation, person, route and the client's `Idempotency-Key`. Only the id of what was made is kept, so
/// that the answer is rendered again under the rights of the moment. A second request at the same moment waits for
/// the first one's commit.
@ApplicationScoped
public class Idempotency {

    /// The header that carries the client's key, from 1 to 200 characters.
    public static final String HEADER = "Idempotency-Key";

    private static final String CLAIM = """
            insert into idempotency (organisation_id, person, route, key, result_id)
            values (:organisation, :person, :route, :key, :result) on conflict do nothing
            """;

    private static final String RECALL = """
            select result_id from idempotency
            where organisation_id = :organisation and person = :person and route = :route and key = :key
            """;

    private final EntityManager database;
    private final Acting acting;

    Idempotency(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// Makes something under a new id, unless this key did so before; returns the id either way.
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID once(String route, String key, Consumer<UUID> make) {
        var id = UuidCreator.getTimeOrderedEpoch();
        if (key == null) {
            make.accept(id);
            return id;
        }
        var organisation = acting.needed().value();
        var person = acting.person().orElseThrow();
        var claimed = database.createNativeQuery(CLAIM)
                .setParameter("organisation", organisation)
                .setParameter("person", person)
                .setParameter("route", route)
                .setParameter("key", key)
                .setParameter("result", id)
                .executeUpdate();
        if (claimed == 1) {
            make.accept(id);
            return id;
        }
        return (UUID) database.createNativeQuery(RECALL, UUID.class)
                .setParameter("organisation", organisation)
                .setParameter("person", person)
                .setParameter("route", route)
                .setParameter("key", key)
                .getSingleResult();
    }
}
