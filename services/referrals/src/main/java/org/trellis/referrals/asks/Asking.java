package org.trellis.referrals.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.referrals.notices.PathwayNotices;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Asks as the organisation that wants to refer, and then, as the holder, has the holder's people told: when those were
/// told last only the holder may know.
@ApplicationScoped
class Asking {

    private final AskDesk desk;
    private final PathwayNotices notices;
    private final ActingAs actingAs;

    Asking(AskDesk desk, PathwayNotices notices, ActingAs actingAs) {
        this.desk = desk;
        this.notices = notices;
        this.actingAs = actingAs;
    }

    AskDesk.Asked ask(UUID pathway, NewAsk wanted) {
        var asked = desk.ask(pathway, wanted);
        if (asked.isNew()) {
            actingAs.run(new OrganisationId(asked.holder()), () -> notices.tell(PathwayNotices.What.ASKED, pathway));
        }
        return asked;
    }
}
