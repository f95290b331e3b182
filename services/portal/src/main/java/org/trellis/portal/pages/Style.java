package org.trellis.portal.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.CRC32;

/// Names the style sheet by what is in it, so that a browser may keep it for days and still sees a new one at once.
@Named("style")
@ApplicationScoped
public class Style {

    private final String version;

    Style() throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var sheet = loader.getResourceAsStream("META-INF/resources/assets/trellis.css")) {
            var sum = new CRC32();
            sum.update(Objects.requireNonNull(sheet, "no style sheet").readAllBytes());
            version = Long.toHexString(sum.getValue());
        }
    }

    public String version() {
        return version;
    }
}
