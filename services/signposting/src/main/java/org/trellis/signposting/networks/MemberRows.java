package org.trellis.signposting.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Who is in a network, as a member sees it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MemberRows {

    private static final String ALL = """
            select m.id, case when %s then m.organisation_id end as organisation_id, m.name, m.joined_on,
                m.organisation_id = acting_organisation() as you,
                exists (select from network_mute u where u.organisation_id = acting_organisation()
                    and u.network_id = m.network_id and u.member_id = m.id) as muted
            from network_member m where m.network_id = :network order by m.joined_on, m.id
            """.formatted(Known.of("m.organisation_id"));

    private static final String IDS = """
            select organisation_id from network_member
            where network_id = :network and organisation_id <> acting_organisation()
            """;

    private static final String IS_ANOTHER = """
            select exists (select from network_member
                where network_id = :network and id = :member and organisation_id <> acting_organisation())
            """;

    private static final String MUTE = """
            insert into network_mute (organisation_id, network_id, member_id)
            values (acting_organisation(), :network, :member) on conflict do nothing
            """;

    private static final String HEAR = """
            delete from network_mute
            where organisation_id = acting_organisation() and network_id = :network and member_id = :member
            """;

    private final EntityManager database;

    MemberRows(EntityManager database) {
        this.database = database;
    }

    List<NetworkView.Member> of(UUID network) {
        List<?> rows = database.createNativeQuery(ALL, Tuple.class)
                .setParameter("network", network)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new NetworkView.Member(
                        row.get("id", UUID.class),
                        row.get("organisation_id", UUID.class),
                        row.get("name", String.class),
                        row.get("joined_on", LocalDate.class),
                        row.get("you", Boolean.class),
                        row.get("muted", Boolean.class)))
                .toList();
    }

    /// The others' organisations, also those that the organisation acted for may not know.
    List<UUID> others(UUID network) {
        List<?> rows = database.createNativeQuery(IDS, UUID.class)
                .setParameter("network", network)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }

    boolean isAnother(UUID network, UUID member) {
        return (boolean) database.createNativeQuery(IS_ANOTHER, Boolean.class)
                .setParameter("network", network)
                .setParameter("member", member)
                .getSingleResult();
    }

    void mute(UUID network, UUID member, boolean muted) {
        database.createNativeQuery(muted ? MUTE : HEAR)
                .setParameter("network", network)
                .setParameter("member", member)
                .executeUpdate();
    }
}
