package org.trellis.dispatch.hookdeliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.links.Links;
import org.trellis.problem.RefusedException;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Whether the organisation acted for and another one still have to do with each other.
@ApplicationScoped
class Shares {

    private final Links links;
    private final Acting acting;
    private final ActingAs actingAs;

    Shares(Links links, Acting acting, ActingAs actingAs) {
        this.links = links;
        this.acting = acting;
        this.actingAs = actingAs;
    }

    /// Whether the two had a link and have none now, as either of them knows: where one side alone was open, only its
    /// owner keeps that it was. Who never had a link may be here by a pathway.
    boolean areOver(UUID other) {
        var me = acting.needed().value();
        return links.isOver(other) || actingAs.call(new OrganisationId(other), () -> links.isOver(me));
    }

    /// Whether an end of a link may have been missed. Not within a transaction, which a no would end.
    boolean areCurrent() {
        try {
            links.mustBeCurrent();
            return true;
        } catch (RefusedException e) {
            return false;
        }
    }
}
