package org.trellis.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.Tika;

/// What a file that is sent up may be. The bytes decide: what a name or a sender says must agree with them.
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp");

    private static final Tika TIKA = new Tika();

    private final String media;
    private final List<String> endings;

    FileType(String media, String... endings) {
        this.media = media;
        this.endings = List.of(endings);
    }

    /// Empty for what may not be sent up at all.
    public static Optional<FileType> of(byte[] content) {
        var found = TIKA.detect(content);
        return Stream.of(values()).filter(type -> type.media.equals(found)).findFirst();
    }

    public String media() {
        return media;
    }

    /// The usual ending of such a file's name.
    public String ending() {
        return endings.getFirst();
    }

    public boolean isEndingOf(String name) {
        return endings.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
    }
}
