package org.trellis.portal.funds;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Councils, infrastructure bodies and partners to choose from: money comes from them, or is held by them.
@RequestScoped
public class Institutions {

    /// One of them; `code` is its kind and its id, as a form carries it.
    public record One(UUID id, String name, String kind) {

        public String code() {
            return kind + ":" + id;
        }
    }

    private static final List<String> GIVERS = List.of("infrastructure", "council");
    private static final List<String> HOSTS = List.of("infrastructure", "council", "partner");

    private final InstitutionsClient directory;
    private final ExitClient exits;

    Institutions(@RestClient InstitutionsClient directory, @RestClient ExitClient exits) {
        this.directory = directory;
        this.exits = exits;
    }

    /// Those that money of a fund can come from.
    public List<One> givers() {
        return of(GIVERS);
    }

    /// Those that money of a group can be with.
    public List<One> hosts() {
        return of(HOSTS);
    }

    /// Those of them that have not said that they stop.
    public List<One> takingOn() {
        return takingOn(exits.leaving().items());
    }

    /// The same, when it is known who stops.
    public List<One> takingOn(List<ExitClient.Leaving> leaving) {
        return hosts().stream()
                .filter(host -> leaving.stream().noneMatch(gone -> gone.hostId().equals(host.id())))
                .toList();
    }

    // As many of each kind as directory gives in one go.
    private List<One> of(List<String> kinds) {
        return kinds.stream()
                .flatMap(kind -> Stream.ofNullable(directory.of(kind).items())
                        .flatMap(List::stream)
                        .map(one -> new One(one.id(), one.name(), kind)))
                .toList();
    }
}
