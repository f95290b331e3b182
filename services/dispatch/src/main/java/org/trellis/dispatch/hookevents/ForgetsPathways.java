package org.trellis.dispatch.hookevents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Forgets a pathway that ended, a month later: by then whoever wanted to know was told.
@ApplicationScoped
class ForgetsPathways implements DueHandler {

    static final String KIND = "forget-pathway-news";

    private final PathwayNews news;
    private final InstantSource clock;

    ForgetsPathways(PathwayNews news, InstantSource clock) {
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID pathway) {
        return news.forget(pathway, clock.instant().minus(PathwayNews.KEPT)).map(ended -> ended.plus(PathwayNews.KEPT));
    }
}
