package org.trellis.referrals.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.links.Reception;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Who hears of a concern that the organisation acted for raises.
@ApplicationScoped
public class Hearer {

    private final Doors doors;
    private final Leads leads;
    private final Links links;
    private final Acting acting;
    private final ActingAs actingAs;

    Hearer(Doors doors, Leads leads, Links links, Acting acting, ActingAs actingAs) {
        this.doors = doors;
        this.leads = leads;
        this.links = links;
        this.acting = acting;
        this.actingAs = actingAs;
    }

    /// Whom the organisation concerned chose; where it chose nobody, or somebody is at risk now, whom the sender named.
    /// Of an organisation that the sender may not know of nothing is asked, so that the answer tells nothing of it.
    /// Outside a transaction, because the choice is read as the organisation concerned.
    public UUID of(UUID about, boolean atRisk, UUID named) {
        if (named != null && named.equals(about)) {
            throw new SafeguardingRefusal.IsConcerned().asException();
        }
        if (named != null && doors.find(named).isEmpty()) {
            throw new SafeguardingRefusal.TakesNoConcerns().asException();
        }
        return Optional.ofNullable(about)
                .filter(one -> !atRisk && mayBeKnown(one))
                .flatMap(this::chosenBy)
                .or(() -> Optional.ofNullable(named))
                .orElseThrow(() -> new SafeguardingRefusal.ReceiverNeeded().asException());
    }

    private boolean mayBeKnown(UUID organisation) {
        return organisation.equals(acting.needed().value()) || links.receptionAt(organisation) != Reception.HIDDEN;
    }

    private Optional<UUID> chosenBy(UUID organisation) {
        return actingAs.call(new OrganisationId(organisation), leads::find)
                .filter(LeadView::holds)
                .map(LeadView::leadId);
    }
}
