package org.trellis.portal.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.services.ProblemReader;

/// What groups say of food, culture and access, in both languages.
@ApplicationScoped
public class Traits {

    public record Trait(String code, String kind, Needs.Label label) {}

    public record AllTraits(List<Trait> items) {}

    @RegisterRestClient(configKey = "directory")
    @RegisterProvider(ProblemReader.class)
    @Path("/api/directory/v1/traits")
    public interface TraitsClient {
        @GET
        AllTraits traits();
    }

    private final Remembered<Trait> traits;
    private final InstantSource clock;

    Traits(@RestClient TraitsClient directory, InstantSource clock) {
        this.traits = new Remembered<>(() -> directory.traits().items());
        this.clock = clock;
    }

    List<Trait> all() {
        return traits.at(clock.instant());
    }
}
