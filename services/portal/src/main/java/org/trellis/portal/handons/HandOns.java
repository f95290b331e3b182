package org.trellis.portal.handons;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.session.Viewer;
import org.trellis.portal.streets.StreetsClient;

/// To whom of its streets the viewer's group can hand a referral, and with whom it is.
@RequestScoped
public class HandOns {

    private final StreetsClient directory;
    private final HandOnsClient referrals;
    private final Viewer viewer;

    HandOns(@RestClient StreetsClient directory, @RestClient HandOnsClient referrals, Viewer viewer) {
        this.directory = directory;
        this.referrals = referrals;
        this.viewer = viewer;
    }

    /// Empty for an institution, and for a group that has nobody to hand it to and never did.
    public Optional<Block> of(UUID referral) {
        if (!viewer.isOfAGroup()) {
            return Optional.empty();
        }
        var called = new HashMap<UUID, String>();
        var choices = new ArrayList<Block.Choice>();
        for (var area : directory.all(viewer.organisation(), null).items()) {
            for (var one : area.connectors()) {
                called.put(one.id(), one.called());
                if (one.standing().equals("agreed") && one.awayUntil() == null) {
                    choices.add(new Block.Choice(one.id(), one.called(), area.name()));
                }
            }
        }
        var handed = referrals.of(referral);
        if (choices.isEmpty() && handed.isEmpty()) {
            return Optional.empty();
        }
        var last = handed.isEmpty() ? null : handed.getFirst();
        var who = last == null ? null : called.get(last.connectorId());
        return Optional.of(new Block(referral, choices, last, who, FormKey.fresh()));
    }
}
