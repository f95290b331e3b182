package org.trellis.directory.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// With whom there is a link, in the order of their ids: all, or those with which it stands so.
///
/// Policies leave out what sleeps, so what the other hides stands here as if it were not there.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OthersOfLinks {

    private static final String ALL = """
            (select other_id from link_side where organisation_id = :me and other_id > :after
             order by 1 limit :limit)
            union
            (select organisation_id from link_side where other_id = :me and organisation_id > :after
             order by 1 limit :limit)
            order by 1 limit :limit
            """;

    private static final String OURS = """
            select ours.other_id from link_side ours
            where ours.organisation_id = :me and ours.other_id > :after
              and %s (select from link_side theirs where theirs.organisation_id = ours.other_id and theirs.other_id = :me)
            order by 1 limit :limit
            """;

    private static final String THEIRS = """
            select theirs.organisation_id from link_side theirs
            where theirs.other_id = :me and theirs.organisation_id > :after
              and not exists (select from link_side ours
                              where ours.organisation_id = :me and ours.other_id = theirs.organisation_id)
              and %s (select from set_aside aside
                      where aside.organisation_id = :me and aside.other_id = theirs.organisation_id)
            order by 1 limit :limit
            """;

    private final EntityManager database;

    OthersOfLinks(EntityManager database) {
        this.database = database;
    }

    /// `standing` is null for all.
    @SuppressWarnings("unchecked")
    List<UUID> of(UUID organisation, Standing standing, UUID after, int limit) {
        return database.createNativeQuery(standing == null ? ALL : of(standing), UUID.class)
                .setParameter("me", organisation)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }

    private static String of(Standing standing) {
        return switch (standing) {
            case OPEN_BOTH -> OURS.formatted("exists");
            case WAITS_FOR_THEM -> OURS.formatted("not exists");
            case WAITS_FOR_US -> THEIRS.formatted("not exists");
            case SET_ASIDE -> THEIRS.formatted("exists");
        };
    }
}
