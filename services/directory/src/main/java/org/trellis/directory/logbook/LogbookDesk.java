package org.trellis.directory.logbook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.trellis.directory.logbook.LogbookResource.EntryPage;
import org.trellis.tenancy.Acting;

/// What an organisation does with its own logbook: read it, take it away, and see that it is whole.
@ApplicationScoped
class LogbookDesk {

    private static final int PAGE = 50;
    // Held in memory at a time, whatever the length of the log.
    private static final int AT_A_TIME = 1000;

    private final Entries entries;
    private final Acting acting;

    LogbookDesk(Entries entries, Acting acting) {
        this.entries = entries;
        this.acting = acting;
    }

    @Transactional
    EntryPage page(Act act, Long before) {
        return page(entries.newest(acting.needed().value(), act, before(before), PAGE + 1));
    }

    @Transactional
    EntryPage pageWith(UUID other, Collection<Act> acts, Long before) {
        return page(entries.newestWith(acting.needed().value(), other, acts, before(before), PAGE + 1));
    }

    private static long before(Long number) {
        return number == null ? Long.MAX_VALUE : number;
    }

    private EntryPage page(List<Entry> found) {
        var items = found.subList(0, Math.min(PAGE, found.size()));
        var reader = acting.person().orElse(null);
        return new EntryPage(
                items.stream().map(entry -> EntryView.of(entry, reader)).toList(),
                found.size() > PAGE ? Long.toString(items.getLast().number()) : null);
    }

    Verification verify() {
        var chain = new Chain(acting.needed().value());
        walk(entry -> {
            chain.follow(entry);
            return chain.holds();
        });
        return chain.verification();
    }

    /// Oldest first, up to the end or until it is enough. A short transaction for each piece: entries never change.
    void walk(Predicate<Entry> more) {
        var organisation = acting.needed().value();
        var after = 0L;
        List<Entry> piece;
        do {
            piece = piece(organisation, after);
            for (var entry : piece) {
                if (!more.test(entry)) {
                    return;
                }
                after = entry.number();
            }
        } while (piece.size() == AT_A_TIME);
    }

    private List<Entry> piece(UUID organisation, long after) {
        return QuarkusTransaction.requiringNew().call(() -> entries.oldest(organisation, after, AT_A_TIME));
    }
}
