package org.trellis.links;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.Event;
import org.trellis.contracts.directory.LinkEvent;

/// Up to when the copy of each partition of the link topic is complete, and whether that is recent enough.
@ApplicationScoped
class Heard {

    // Never later than now: a publisher whose clock is ahead must not vouch for what it has not said yet.
    private static final String UP_TO = """
            insert into heard (topic, partition, at) values (:topic, :partition, least(:at, clock_timestamp()))
            on conflict (topic, partition) do update set at = greatest(heard.at, excluded.at)
            """;

    private static final String STATE = """
            select count(*) >= :partitions
                   and coalesce(min(at) > clock_timestamp() - make_interval(secs => :seconds), false) as current,
                   case when count(*) >= :partitions then min(at) end as at
            from heard where topic = :topic
            """;

    private final EntityManager database;
    private final int partitions;
    private final Duration freshFor;

    Heard(
            EntityManager database,
            @ConfigProperty(name = "trellis.kafka.partitions") int partitions,
            @ConfigProperty(name = "trellis.links.fresh-for") Duration freshFor) {
        this.database = database;
        this.partitions = partitions;
        this.freshFor = freshFor;
    }

    void upTo(String topic, int partition, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(UP_TO)
                        .setParameter("topic", topic)
                        .setParameter("partition", partition)
                        .setParameter("at", at)
                        .executeUpdate());
    }

    /// The oldest partition counts: what it has not said yet may be the end of any link.
    LinksState state() {
        var row = (Tuple) database.createNativeQuery(STATE, Tuple.class)
                .setParameter("topic", Event.topic(LinkEvent.AGGREGATE))
                .setParameter("partitions", partitions)
                .setParameter("seconds", freshFor.toMillis() / 1000.0)
                .getSingleResult();
        return new LinksState(row.get("current", Boolean.class), row.get("at", Instant.class));
    }
}
