package org.trellis.signposting.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What members wrote since the organisation acted for joined. The database says which that is.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MessageRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String ADD = """
            insert into network_message (id, network_id, sender_id, words, at)
            values (:id, :network, acting_organisation(), :words, :at)
            """;

    private static final String SINCE =
            "select count(*) from network_message where network_id = :network and at >= :since";

    // Of whoever left there is no face any more.
    private static final String PAGE = """
            select m.id, f.id as member_id, case when %s then f.organisation_id end as organisation_id, f.name,
                m.sender_id = acting_organisation() as mine, m.words, m.at
            from network_message m
            left join network_member f on f.network_id = m.network_id and f.organisation_id = m.sender_id
            where m.network_id = :network and m.id < :before
              and not exists (select from network_mute u where u.organisation_id = acting_organisation()
                and u.network_id = m.network_id and u.member_id = f.id)
            order by m.id desc limit :most
            """.formatted(Known.of("f.organisation_id"));

    private static final String DELETE =
            "delete from network_message where id = :id and sender_id = acting_organisation()";

    private final EntityManager database;

    MessageRows(EntityManager database) {
        this.database = database;
    }

    void add(UUID id, UUID network, String words, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("network", network)
                .setParameter("words", words)
                .setParameter("at", at)
                .executeUpdate();
    }

    long since(UUID network, Instant since) {
        return ((Number) database.createNativeQuery(SINCE)
                        .setParameter("network", network)
                        .setParameter("since", since)
                        .getSingleResult())
                .longValue();
    }

    List<MessageView> page(UUID network, UUID before, int most) {
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("network", network)
                .setParameter("before", before == null ? LATEST : before)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new MessageView(
                        row.get("id", UUID.class),
                        row.get("member_id", UUID.class),
                        row.get("organisation_id", UUID.class),
                        row.get("name", String.class),
                        row.get("mine", Boolean.class),
                        row.get("words", String.class),
                        row.get("at", Instant.class)))
                .toList();
    }

    /// Also by who has left.
    void delete(UUID id) {
        database.createNativeQuery(DELETE).setParameter("id", id).executeUpdate();
    }
}
