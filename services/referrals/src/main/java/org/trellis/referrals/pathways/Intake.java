package org.trellis.referrals.pathways;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.problem.Refusal;
import org.trellis.tenancy.Acting;

/// Takes in an organisation's own pathways from a list that it keeps elsewhere. What comes this way no person read
/// here: readers see that nobody has said yet that it is right.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Intake {

    /// An own pathway as it stands.
    public record Standing(PathwayEdit words, boolean published) {}

    private final Pathways pathways;
    private final PathwayDesk desk;
    private final Acting acting;
    private final InstantSource clock;

    Intake(Pathways pathways, PathwayDesk desk, Acting acting, InstantSource clock) {
        this.pathways = pathways;
        this.desk = desk;
        this.acting = acting;
        this.clock = clock;
    }

    /// How many more there may be. Nobody else of the organisation adds any until the transaction ends.
    public int room() {
        return (int) Math.max(0, PathwayDesk.MOST - pathways.countOwn());
    }

    public int most() {
        return PathwayDesk.MOST;
    }

    public Standing standing(UUID id) {
        var pathway = pathways.mine(id);
        return new Standing(pathway.words(), pathway.published);
    }

    /// What the holder may not write, whatever shape it has.
    public Optional<Refusal> fault(PathwayEdit words) {
        return desk.fault(words);
    }

    public UUID add(PathwayEdit words, boolean publish) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var pathway = Pathway.draft(id, acting.needed().value(), words, clock.instant());
        pathways.add(pathway);
        if (publish) {
            pathway.publishUnread();
            desk.show(pathway);
        }
        return id;
    }

    public void change(UUID id, PathwayEdit words) {
        var pathway = pathways.mine(id);
        pathway.isUnread();
        desk.change(pathway, words);
    }
}
