package org.trellis.directory.blocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.blocks.BlockResource.BlockPage;
import org.trellis.directory.items.Stays;
import org.trellis.directory.links.Unlinking;
import org.trellis.directory.listings.PublicPage;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.problem.NotFound;

/// A group blocks and stops blocking. The other one is told nothing but that a link ended, if there was one.
@ApplicationScoped
@Transactional
class BlockDesk {

    private static final int PAGE = 50;
    private static final int MOST = 500;

    private final Blocks blocks;
    private final PublicPage page;
    private final Unlinking unlinking;
    private final Stays stays;
    private final Organisations organisations;
    private final Logbook logbook;
    private final InstantSource clock;

    BlockDesk(
            Blocks blocks,
            PublicPage page,
            Unlinking unlinking,
            Stays stays,
            Organisations organisations,
            Logbook logbook,
            InstantSource clock) {
        this.blocks = blocks;
        this.page = page;
        this.unlinking = unlinking;
        this.stays = stays;
        this.organisations = organisations;
        this.logbook = logbook;
        this.clock = clock;
    }

    BlockPage list(UUID after) {
        var found = blocks.page(after, PAGE + 1);
        var items = found.subList(0, Math.min(PAGE, found.size()));
        var known = organisations.known(items.stream().map(Blocks.Block::other).toList());
        return new BlockPage(
                items.stream()
                        .map(block -> new BlockView(
                                known.getOrDefault(block.other(), new Known(block.other(), null, null)), block.since()))
                        .toList(),
                found.size() > PAGE ? items.getLast().other().toString() : null);
    }

    /// Doing it twice is doing it once.
    void block(UUID other) {
        var own = organisations.own();
        if (own.id().equals(other)) {
            throw new BlockRefusal.Yourself().asException();
        }
        page.keepingOut(() -> {
            organisations.ownAlone();
            var already = organisations.keptOut();
            if (!already.contains(other)) {
                block(other, already.size());
            }
        });
    }

    private void block(UUID other, int already) {
        // Somebody whom the group may not know of is absent to it, also here.
        if (organisations.known(List.of(other)).isEmpty()) {
            throw new NotFound().asException();
        }
        if (already >= MOST) {
            throw new BlockRefusal.TooMany(MOST).asException();
        }
        unlinking.with(other);
        stays.endWith(other);
        blocks.add(other, clock.instant());
        logbook.note(Act.ORGANISATION_BLOCKED, about(other));
    }

    /// What there was before does not come back with it.
    void unblock(UUID other) {
        organisations.own();
        page.keepingOut(() -> {
            if (!blocks.remove(other)) {
                throw new NotFound().asException();
            }
        });
        logbook.note(Act.ORGANISATION_UNBLOCKED, about(other));
    }

    private static Map<String, String> about(UUID other) {
        return Map.of("organisation", other.toString());
    }
}
