package org.trellis.referrals.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.links.Links;
import org.trellis.problem.Refusal;
import org.trellis.tenancy.Acting;

/// Sees to it that no group is asked to do what is somebody's duty by law. The list changes with a migration only.
@ApplicationScoped
@Transactional
public class Duties {

    private static final String ALL = "select need, law from council_duty order by need";

    /// A need that no group may be sent.
    @Schema(name = "Duty")
    public record Duty(
            @Schema(description = "A code of the directory's list of needs", examples = "personal-care")
            String need,

            @Schema(description = "The law that says whose duty it is", examples = "Care Act 2014, s. 18")
            String law) {}

    private final EntityManager database;
    private final Links links;
    private final Acting acting;
    private volatile List<Duty> duties = List.of();

    Duties(EntityManager database, Links links, Acting acting) {
        this.database = database;
        this.links = links;
        this.acting = acting;
    }

    List<Duty> all() {
        if (duties.isEmpty()) {
            List<?> rows = database.createNativeQuery(ALL, Tuple.class).getResultList();
            duties = rows.stream()
                    .map(Tuple.class::cast)
                    .map(row -> new Duty(row.get("need", String.class), row.get("law", String.class)))
                    .toList();
        }
        return duties;
    }

    /// Refuses if any of these is a duty and the receiver a group.
    public void mayGoTo(UUID receiver, Collection<String> needs) {
        for (var need : needs) {
            if (isDuty(need) && !links.isInstitution(receiver)) {
                throw new DutyRefusal.CouncilDuty(need).asException();
            }
        }
    }

    /// Refuses if any of these is a duty and the organisation acted for a group.
    public void mayComeHere(Collection<String> needs) {
        for (var need : needs) {
            mayNotComeHere(need).ifPresent(refusal -> {
                throw refusal.asException();
            });
        }
    }

    /// Why the organisation acted for does not take on this need; empty when it may.
    public Optional<Refusal> mayNotComeHere(String need) {
        return isDuty(need) && acting.isAnyOf("steward", "helper")
                ? Optional.of(new DutyRefusal.CouncilDuty(need))
                : Optional.empty();
    }

    private boolean isDuty(String need) {
        return all().stream().anyMatch(duty -> duty.need().equals(need));
    }
}
