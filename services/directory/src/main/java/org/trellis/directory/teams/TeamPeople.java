package org.trellis.directory.teams;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.members.Departure;
import org.trellis.tenancy.Acting;

/// Who is in which team of the organisation acted for. Whoever leaves the organisation leaves its teams with it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TeamPeople implements Departure {

    private static final String ALL =
            "select team_id, person from team_member where organisation_id = :me order by team_id, person";
    private static final String ADD = """
            insert into team_member (organisation_id, team_id, person) values (:me, :team, :person) on conflict do nothing
            """;
    private static final String REMOVE =
            "delete from team_member where organisation_id = :me and team_id = :team and person = :person";
    private static final String REMOVE_FROM_ALL =
            "delete from team_member where organisation_id = :me and person = :person";

    private final EntityManager database;
    private final Acting acting;

    TeamPeople(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// By the ids of the teams; a team that nobody is in is missing.
    @SuppressWarnings("unchecked")
    Map<UUID, List<String>> byTeam() {
        List<Tuple> rows = database.createNativeQuery(ALL, Tuple.class)
                .setParameter("me", acting.needed().value())
                .getResultList();
        return rows.stream()
                .collect(groupingBy(
                        row -> row.get("team_id", UUID.class),
                        mapping(row -> row.get("person", String.class), toList())));
    }

    /// False when they were in it before.
    boolean add(UUID team, String person) {
        return naming(person, ADD).setParameter("team", team).executeUpdate() == 1;
    }

    /// False when they were not in it.
    boolean remove(UUID team, String person) {
        return naming(person, REMOVE).setParameter("team", team).executeUpdate() == 1;
    }

    @Override
    public void of(String person) {
        naming(person, REMOVE_FROM_ALL).executeUpdate();
    }

    private Query naming(String person, String sql) {
        return database.createNativeQuery(sql)
                .setParameter("me", acting.needed().value())
                .setParameter("person", person);
    }
}
