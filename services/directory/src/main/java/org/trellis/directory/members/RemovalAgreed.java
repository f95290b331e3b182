package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.trellis.directory.logbook.Logbook;
import org.trellis.problem.NotFound;

/// Two stewards agreed that a third one goes.
@ApplicationScoped
class RemovalAgreed implements AgreedAct {

    static final String DEED = "member-removed";

    private final Crew crew;
    private final Removing removing;
    private final Logbook logbook;

    RemovalAgreed(Crew crew, Removing removing, Logbook logbook) {
        this.crew = crew;
        this.removing = removing;
        this.logbook = logbook;
    }

    @Override
    public String deed() {
        return DEED;
    }

    @Override
    public void perform(String askedBy, Map<String, String> about) {
        var whom = Crew.find(crew.inTurn(), about.get("person")).orElseThrow(() -> new NotFound().asException());
        removing.noteForTheClock(whom.person());
        logbook.note(DEED, askedBy, Map.of("person", whom.person()));
    }
}
