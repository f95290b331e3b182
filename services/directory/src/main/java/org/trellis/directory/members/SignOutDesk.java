package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.trellis.directory.logbook.Logbook;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;

/// Ends a person's sessions wherever they are signed in; each of their organisations notes it for itself.
@ApplicationScoped
class SignOutDesk {

    private final SignIn signIn;
    private final Logbook logbook;
    private final Acting acting;
    private final ActingAs actingAs;

    SignOutDesk(SignIn signIn, Logbook logbook, Acting acting, ActingAs actingAs) {
        this.signIn = signIn;
        this.logbook = logbook;
        this.acting = acting;
        this.actingAs = actingAs;
    }

    void everywhere() {
        var person = acting.person().orElseThrow();
        signIn.signOutEverywhere(person);
        acting.memberships()
                .forEach(in ->
                        actingAs.run(in.organisation(), () -> logbook.note("signed-out-everywhere", person, Map.of())));
    }
}
