package org.trellis.referrals.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.referrals.SafeguardingEvent;
import org.trellis.links.Links;
import org.trellis.messaging.Outbox;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What can be done with the choice of a lead, and with doors for concerns. Each method is one transaction.
@ApplicationScoped
@Transactional
class SafeguardingDesk {

    private final Leads leads;
    private final Doors doors;
    private final Links links;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    SafeguardingDesk(Leads leads, Doors doors, Links links, Outbox outbox, Acting acting, InstantSource clock) {
        this.leads = leads;
        this.doors = doors;
        this.links = links;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    LeadView lead() {
        me();
        return leads.find().orElseThrow(() -> new NotFound().asException());
    }

    LeadView choose(UUID lead) {
        if (me().equals(lead)) {
            throw new SafeguardingRefusal.LeadOfItself().asException();
        }
        links.mustBeCurrent();
        if (!leads.isLinked(lead)) {
            throw new SafeguardingRefusal.NotLinked().asException();
        }
        if (doors.find(lead).isEmpty()) {
            throw new SafeguardingRefusal.TakesNoConcerns().asException();
        }
        if (leads.find().filter(before -> before.leadId().equals(lead)).isEmpty()) {
            outbox.publish(new SafeguardingEvent.LeadChosen(me(), lead, person()));
        }
        leads.choose(lead, now());
        return lead();
    }

    void drop() {
        var me = me();
        leads.drop().ifPresent(before -> outbox.publish(new SafeguardingEvent.LeadDropped(me, before, person())));
    }

    List<DoorView> doors(List<String> areas) {
        return doors.all(areas);
    }

    DoorView door() {
        return doors.find(me()).orElseThrow(() -> new NotFound().asException());
    }

    DoorView open(NewDoor door) {
        me();
        if (!doors.open(door, now())) {
            throw new SafeguardingRefusal.NoInstitution().asException();
        }
        return door();
    }

    void shut() {
        me();
        doors.shut();
    }

    private String person() {
        return acting.person().orElse(null);
    }

    private UUID me() {
        return acting.needed().value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
