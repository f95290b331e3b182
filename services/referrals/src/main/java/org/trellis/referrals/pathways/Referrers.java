package org.trellis.referrals.pathways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Who may send people by a pathway. To each organisation it says that of itself alone.
@ApplicationScoped
@Transactional
public class Referrers {

    /// How long after a no one may ask again: so that nobody is worn down by asking.
    public static final Duration ASKS_AGAIN_AFTER = Duration.ofDays(30);

    private static final String ASKED = """
            select a.pathway_id, w.yes, w.at from referrer_ask a left join lateral (
                select yes, at from referrer_answer where ask_id = a.id order by step desc limit 1) w on true
            where a.sender_id = acting_organisation() and a.pathway_id = any (:pathways)
            """;

    private final EntityManager database;
    private final Pathways pathways;
    private final Acting acting;
    private final InstantSource clock;

    Referrers(EntityManager database, Pathways pathways, Acting acting, InstantSource clock) {
        this.database = database;
        this.pathways = pathways;
        this.acting = acting;
        this.clock = clock;
    }

    /// A pathway towards whoever would send by it; its holder always may.
    public record Open(UUID holderId, String need, MayRefer may) {}

    /// Whether the organisation acted for may send people by this pathway at this moment, and to whom.
    /// One that it does not read, or that is a draft, is [NotFound]. Whoever acts on the answer sees to it that the
    /// copies of links are current ([org.trellis.links.Links#mustBeCurrent()]).
    public Open open(UUID pathwayId) {
        acting.needed();
        var pathway = pathways.read(pathwayId);
        if (!pathway.published) {
            throw new NotFound().asException();
        }
        var may = of(List.of(pathway)).getOrDefault(pathwayId, MayRefer.YES);
        return new Open(pathway.organisationId, pathway.need, may);
    }

    /// The same for somebody who asks for themselves: any other than one to which people may come by themselves is
    /// [NotFound], and so is one whose holder not everybody may know of: whoever asks is nobody in particular.
    public Open openToResidents(UUID pathwayId) {
        acting.needed();
        var pathway = pathways.read(pathwayId);
        if (!pathway.published || !pathway.selfReferral) {
            throw new NotFound().asException();
        }
        return new Open(pathway.organisationId, pathway.need, MayRefer.YES);
    }

    /// By the id of the pathway. Of an own one it says nothing, and to nobody in particular it says nothing at all.
    Map<UUID, MayRefer> of(Collection<Pathway> some) {
        var said = new HashMap<UUID, MayRefer>();
        acting.organisation().ifPresent(me -> {
            var others = some.stream()
                    .filter(p -> !p.organisationId.equals(me.value()))
                    .toList();
            others.forEach(p -> said.put(p.id, p.isAsked() ? MayRefer.ASK : MayRefer.YES));
            var asked = others.stream().filter(Pathway::isAsked).map(p -> p.id).toArray(UUID[]::new);
            if (asked.length > 0) {
                said.putAll(whereAsked(asked));
            }
        });
        return said;
    }

    private Map<UUID, MayRefer> whereAsked(UUID[] ids) {
        var said = new HashMap<UUID, MayRefer>();
        List<?> rows = database.createNativeQuery(ASKED, Tuple.class)
                .setParameter("pathways", ids)
                .getResultList();
        for (var one : rows) {
            var row = (Tuple) one;
            said.put(
                    row.get("pathway_id", UUID.class),
                    answer(row.get("yes", Boolean.class), row.get("at", Instant.class)));
        }
        return said;
    }

    private MayRefer answer(Boolean yes, Instant at) {
        return Optional.ofNullable(yes)
                .map(isYes -> isYes ? MayRefer.YES : isTooSoon(at) ? MayRefer.NO : MayRefer.ASK)
                .orElse(MayRefer.ASKED);
    }

    private boolean isTooSoon(Instant answered) {
        return clock.instant().isBefore(answered.plus(ASKS_AGAIN_AFTER));
    }
}
