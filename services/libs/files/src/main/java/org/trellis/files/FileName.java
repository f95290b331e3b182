package org.trellis.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// What a file is called, fit to be saved anywhere: no folder, nothing invisible, nothing that turns the reading
/// direction, and the one ending that its content has.
public record FileName(String text) {

    private static final int LONGEST = 80;

    public static FileName of(String given, FileType type) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var dot = name.lastIndexOf('.');
        var stem = Normalizer.normalize(dot > 0 ? name.substring(0, dot) : name, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _()-]+", " ")
                .replaceAll(" +", " ")
                .strip();
        var cut = stem.length() > LONGEST ? stem.substring(0, LONGEST).strip() : stem;
        return new FileName((cut.isEmpty() ? "file" : cut) + "." + type.ending());
    }

    /// The header that has a browser save it instead of showing it (RFC 6266).
    public String disposition() {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9 ._()-]", "");
        var exact = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, exact);
    }
}
