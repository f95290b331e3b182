package org.trellis.portal.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.language.Language;
import org.trellis.portal.services.ProblemReader;

/// What somebody may need, in both languages.
@ApplicationScoped
public class Needs {

    public record Need(String code, Label label, boolean councilDuty) {}

    public record Label(String en, String cy) {}

    public record AllNeeds(List<Need> items) {}

    @RegisterRestClient(configKey = "directory")
    @RegisterProvider(ProblemReader.class)
    @Path("/api/directory/v1/needs")
    public interface NeedsClient {
        @GET
        AllNeeds needs();
    }

    private final Remembered<Need> needs;
    private final InstantSource clock;

    Needs(@RestClient NeedsClient directory, InstantSource clock) {
        this.needs = new Remembered<>(() -> directory.needs().items());
        this.clock = clock;
    }

    /// In a language that need not be the reader's.
    public String label(String code, Language language) {
        return all().stream()
                .filter(need -> need.code().equals(code))
                .map(need -> language == Language.WELSH && need.label().cy() != null
                        ? need.label().cy()
                        : need.label().en())
                .findFirst()
                .orElse(code);
    }

    List<Need> thatGroupsMeet() {
        return all().stream().filter(need -> !need.councilDuty()).toList();
    }

    List<Need> all() {
        return needs.at(clock.instant());
    }
}
