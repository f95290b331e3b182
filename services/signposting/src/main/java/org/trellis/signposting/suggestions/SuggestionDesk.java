package org.trellis.signposting.suggestions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.problem.NotFound;
import org.trellis.signposting.asks.Asked;
import org.trellis.tenancy.Acting;

/// Suggests an offer on an ask, and sets it aside. Sending it is making an offer, which needs nothing of this.
@ApplicationScoped
@Transactional
class SuggestionDesk {

    private final Suggestions suggestions;
    private final Asked asked;
    private final Acting acting;
    private final InstantSource clock;

    SuggestionDesk(Suggestions suggestions, Asked asked, Acting acting, InstantSource clock) {
        this.suggestions = suggestions;
        this.asked = asked;
        this.acting = acting;
        this.clock = clock;
    }

    SuggestionView suggest(UUID ask) {
        var found = asked.received(ask).orElseThrow(() -> new NotFound().asException());
        if (!found.open()) {
            throw new SuggestionRefusal.AskOver().asException();
        }
        suggestions.add(ask, now());
        return read(ask);
    }

    SuggestionView read(UUID ask) {
        var view = asked.received(ask)
                .flatMap(found -> suggestions.one(found.id(), London.today(clock)))
                .orElseThrow(() -> new NotFound().asException());
        return acting.isAnyOf("liaison-officer")
                ? view
                : new SuggestionView(view.askId(), view.askerId(), view.kind(), view.until(), view.suggestedAt(), null);
    }

    SuggestionView.Page open(UUID cursor, int limit) {
        return SuggestionView.Page.of(suggestions.open(cursor, limit + 1, London.today(clock)), limit);
    }

    SuggestionView setAside(UUID ask) {
        read(ask);
        suggestions.setAside(ask, now());
        return read(ask);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
