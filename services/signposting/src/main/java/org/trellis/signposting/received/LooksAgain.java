package org.trellis.signposting.received;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Looks once more a little after something was passed on: whether it was corrected in that very moment.
@ApplicationScoped
class LooksAgain implements DueHandler {

    static final String KIND = "passed-on-looks-again";
    static final Duration AFTER = Duration.ofMinutes(1);

    private final News news;

    LooksAgain(News news) {
        this.news = news;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID bulletin) {
        news.look(bulletin);
        return Optional.empty();
    }
}
