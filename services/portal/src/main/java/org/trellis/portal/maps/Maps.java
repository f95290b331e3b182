package org.trellis.portal.maps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where the pictures of a map come from, if from anywhere, and the names of the files that draw it.
@Named("maps")
@ApplicationScoped
public class Maps {

    private static final String ASSETS = "META-INF/resources/assets/";
    private static final List<String> FILES =
            List.of("maps.js", "maps-shown.js", "maps.css", "leaflet/leaflet.js", "leaflet/leaflet.css");

    private final Optional<String> tiles;
    private final Optional<String> attribution;
    private final Optional<String> origin;
    private final String version;

    Maps(
            @ConfigProperty(name = "trellis.map.tiles") Optional<String> tiles,
            @ConfigProperty(name = "trellis.map.attribution") Optional<String> attribution)
            throws IOException {
        this.tiles = tiles;
        this.attribution = attribution;
        this.origin = tiles.map(Maps::originOf);
        var sum = new CRC32();
        for (var file : FILES) {
            sum.update(read(file));
        }
        version = Long.toHexString(sum.getValue());
    }

    private static byte[] read(String file) throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var asset = loader.getResourceAsStream(ASSETS + file)) {
            return Objects.requireNonNull(asset, file).readAllBytes();
        }
    }

    // It goes into a header: a scheme, a host and a port, and nothing else that somebody may have written.
    private static String originOf(String address) {
        var uri = URI.create(address.replaceAll("[{}]", ""));
        if (!List.of("http", "https").contains(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "trellis.map.tiles must be an address such as https://tiles.example/{z}/{x}/{y}.png");
        }
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    /// The one place outside of ours that pictures may come from.
    public Optional<String> origin() {
        return origin;
    }

    public String tiles() {
        return tiles.orElse("");
    }

    public String attribution() {
        return attribution.orElse("");
    }

    /// Changes with what is in the files, so that a browser may keep them for days.
    public String version() {
        return version;
    }
}
