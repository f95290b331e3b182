package org.trellis.files;

import java.util.Map;

/// A file as it is served.
public record StoredFile(String name, String type, byte[] content) {

    /// Have a browser save it, and never show or run it in a page.
    public Map<String, String> headers() {
        var kind = FileType.of(content).orElseThrow();
        return Map.of(
                "Content-Disposition",
                FileName.of(name, kind).disposition(),
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "sandbox; default-src 'none'",
                "Cache-Control",
                "private, no-store");
    }
}
