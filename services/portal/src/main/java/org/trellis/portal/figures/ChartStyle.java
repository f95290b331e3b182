package org.trellis.portal.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.CRC32;

/// Names the style sheet of plots by what is in it, like that of all pages. Only pages with a plot bring it.
@Named("charts")
@ApplicationScoped
public class ChartStyle {

    private final String version;

    ChartStyle() throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var sheet = loader.getResourceAsStream("META-INF/resources/assets/charts.css")) {
            var sum = new CRC32();
            sum.update(Objects.requireNonNull(sheet, "no style sheet of plots").readAllBytes());
            version = Long.toHexString(sum.getValue());
        }
    }

    public String version() {
        return version;
    }
}
