package org.trellis.directory.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.safety.TalksResource.OfferedTalk;
import org.trellis.directory.safety.TalksResource.OfferedTalks;
import org.trellis.problem.NotFound;

/// What the group makes of what bodies say: it shows it, hides it or takes it away. Nobody else is told of any of that.
@ApplicationScoped
@Transactional
class TalksDesk {

    private final Talks talks;
    private final Organisations organisations;
    private final Logbook logbook;

    TalksDesk(Talks talks, Organisations organisations, Logbook logbook) {
        this.talks = talks;
        this.organisations = organisations;
        this.logbook = logbook;
    }

    OfferedTalks all() {
        organisations.own();
        var all = talks.withUs();
        var shown = talks.weShow();
        var known = organisations.known(all.stream().map(talk -> talk.senderId).toList());
        return new OfferedTalks(all.stream()
                .map(talk -> new OfferedTalk(
                        talk.id,
                        known.getOrDefault(talk.senderId, SafetyDesk.nameless(talk.senderId)),
                        talk.day,
                        talk.until(),
                        shown.contains(talk.id)))
                .toList());
    }

    void show(UUID id) {
        var talk = mustBeThere(id);
        if (talks.show(talk)) {
            note(Act.TALK_SHOWN, talk);
        }
    }

    void hide(UUID id) {
        var talk = mustBeThere(id);
        if (talks.hide(id)) {
            note(Act.TALK_HIDDEN, talk);
        }
    }

    /// For both. The body is not told; it finds nothing where it said something.
    void remove(UUID id) {
        var talk = mustBeThere(id);
        if (talks.remove(talk)) {
            note(Act.TALK_REMOVED, talk);
        }
    }

    private Talk mustBeThere(UUID id) {
        return talks.withUs(id).orElseThrow(() -> new NotFound().asException());
    }

    private void note(Act act, Talk talk) {
        logbook.note(act, Map.of("organisation", talk.senderId.toString()));
    }
}
