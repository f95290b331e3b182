package org.trellis.directory.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Ends every link of the organisation acted for, both sides and all cards.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Unlinking {

    private static final UUID BEGINNING = new UUID(0, 0);
    private static final int AT_ONCE = 100;

    private final LinkSides sides;
    private final ShareCards cards;
    private final OthersOfLinks others;
    private final Acting acting;

    Unlinking(LinkSides sides, ShareCards cards, OthersOfLinks others, Acting acting) {
        this.sides = sides;
        this.cards = cards;
        this.others = others;
        this.acting = acting;
    }

    /// Ends what there is with this one, as either side may at any time.
    public void with(UUID other) {
        var me = acting.needed().value();
        var both = sides.between(me, List.of(other));
        if (!both.isEmpty()) {
            cards.endBetween(me, other);
            sides.end(me, other, both);
        }
    }

    public void all() {
        var me = acting.needed().value();
        for (var some = next(me); !some.isEmpty(); some = next(me)) {
            some.forEach(other -> {
                cards.endBetween(me, other);
                sides.end(me, other, sides.between(me, List.of(other)));
            });
        }
    }

    private List<UUID> next(UUID me) {
        return others.of(me, null, BEGINNING, AT_ONCE);
    }
}
