package org.trellis.dispatch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.referrals.PathwayEvent;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.testing.Directory;

/// Says what referrals would say.
public record Steps(Directory kafka) {

    /// The receiver took on what the sender sent, who may be nobody's organisation.
    public UUID accepted(UUID sender, UUID receiver) {
        return moved(sender, receiver, "accepted");
    }

    public UUID moved(UUID sender, UUID receiver, String state) {
        var id = UUID.randomUUID();
        kafka.publish(event(id, sender, receiver, state), receiver);
        return id;
    }

    public static ReferralEvent event(UUID id, UUID sender, UUID receiver, String state) {
        return new ReferralEvent.Moved(
                id, sender, receiver, "food", state, 2, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    public void publishes(Directory.Known holder, UUID pathway, long version) {
        kafka.publish(
                new PathwayEvent.Published(
                        pathway, holder.id(), "food", List.of("E05999901"), "anybody", false, version),
                holder.id());
    }

    public void withdraws(Directory.Known holder, UUID pathway, long version) {
        kafka.publish(new PathwayEvent.Withdrawn(pathway, holder.id(), version), holder.id());
    }
}
