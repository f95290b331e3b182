package org.trellis.signposting.signposts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Removes a note when its 30 days are over.
@ApplicationScoped
class ForgetsNotes implements DueHandler {

    static final String KIND = "forget-note";

    private final Signposts signposts;

    ForgetsNotes(Signposts signposts) {
        this.signposts = signposts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID signpost) {
        signposts.forgetNote(signpost);
        return Optional.empty();
    }
}
