package org.trellis.directory.registering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Forgets how a group that is no more came in.
@ApplicationScoped
public class Forgetting {

    private final RegistrationSteps steps;
    private final ActingAs actingAs;

    Forgetting(RegistrationSteps steps, ActingAs actingAs) {
        this.steps = steps;
        this.actingAs = actingAs;
    }

    /// In a transaction of its own, as the registration, which is an organisation of its own.
    public void forget(UUID registration) {
        actingAs.run(new OrganisationId(registration), () -> steps.deleteById(registration));
    }
}
