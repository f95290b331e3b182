package org.trellis.dispatch.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Mark;
import org.trellis.addresses.Unseal;

/// The keys by which addresses and words are opened, for the moment of sending, and by which addresses are compared.
@ApplicationScoped
class Keys {

    @Produces
    @Singleton
    Unseal unseal(@ConfigProperty(name = "trellis.notices.private-key") String privateKey) {
        return Unseal.with(privateKey);
    }

    @Produces
    @Singleton
    Mark marks(@ConfigProperty(name = "trellis.addresses.mark-key") String markKey) {
        return Mark.with(markKey);
    }
}
