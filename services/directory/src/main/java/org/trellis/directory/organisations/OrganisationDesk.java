package org.trellis.directory.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.trellis.directory.accounts.Removals;
import org.trellis.directory.organisations.OrganisationResource.Mine;
import org.trellis.directory.organisations.OrganisationResource.NewInstitution;
import org.trellis.directory.organisations.OrganisationResource.Page;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.Membership;
import org.trellis.tenancy.OrganisationId;

/// What can be asked of organisations.
@ApplicationScoped
class OrganisationDesk {

    private static final Set<String> INSTITUTIONS = Set.of("council", "infrastructure", "partner");
    private static final int PAGE = 50;

    private static final String LIST = """
            select organisation_id as id, name, kind from published_organisation
            where kind = :kind and organisation_id > :after and name ilike :like
            order by organisation_id limit :limit
            """;

    private final Organisations organisations;
    private final EntityManager database;
    private final Acting acting;
    private final ActingAs actingAs;
    private final Removals removals;
    private final JsonWebToken token;

    OrganisationDesk(
            Organisations organisations,
            EntityManager database,
            Acting acting,
            ActingAs actingAs,
            Removals removals,
            JsonWebToken token) {
        this.organisations = organisations;
        this.database = database;
        this.acting = acting;
        this.actingAs = actingAs;
        this.removals = removals;
        this.token = token;
    }

    /// Each of the person's organisations is asked as itself: no transaction sees two. One that they were removed from
    /// is theirs no more, though their token still names it.
    List<Mine> mine() {
        var person = token.getSubject();
        var made = Instant.ofEpochSecond(token.getIssuedAtTime());
        return acting.memberships().stream()
                .limit(PAGE)
                .filter(in -> actingAs.call(in.organisation(), () -> !removals.refuses(person, made)))
                .map(this::mine)
                .toList();
    }

    private Mine mine(Membership membership) {
        var own = actingAs.call(membership.organisation(), organisations::ownIfRegistered);
        var id = membership.organisation().value();
        var roles = membership.roles().stream().sorted().toList();
        return own.map(o -> new Mine(id, o.name(), o.kind(), roles, true))
                .orElseGet(() -> new Mine(id, null, null, roles, false));
    }

    @Transactional
    Known get(UUID id) {
        var known = organisations.known(List.of(id)).get(id);
        if (known == null) {
            throw new NotFound().asException();
        }
        return known;
    }

    @Transactional
    Page byIds(Collection<UUID> ids) {
        return new Page(List.copyOf(organisations.known(ids).values()), null);
    }

    @Transactional
    @SuppressWarnings("unchecked")
    Page ofKind(String kind, String words, UUID after) {
        var escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        List<Known> found = database.createNativeQuery(LIST, Known.class)
                .setParameter("kind", kind)
                .setParameter("after", after)
                .setParameter("like", "%" + escaped + "%")
                .setParameter("limit", PAGE + 1)
                .getResultList();
        var items = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(items, found.size() > PAGE ? items.getLast().id().toString() : null);
    }

    /// The operator makes the first rows of an institution, and holds no role in it afterwards.
    void register(NewInstitution wanted) {
        if (!INSTITUTIONS.contains(wanted.kind())) {
            throw new IllegalArgumentException("Only institutions are registered by the operator");
        }
        actingAs.run(
                new OrganisationId(wanted.id()),
                () -> organisations.register(
                        wanted.id(), wanted.kind(), wanted.name().strip(), wanted.evidence()));
    }
}
