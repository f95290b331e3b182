package org.trellis.signposting.attachments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.Tika;

/// What may go with a bulletin. The bytes decide: what a name or a sender says must agree with them.
enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private static final Tika TIKA = new Tika();

    private final String media;
    private final List<String> endings;

    FileType(String media, String... endings) {
        this.media = media;
        this.endings = List.of(endings);
    }

    static Optional<FileType> of(byte[] content) {
        var found = TIKA.detect(content);
        return Stream.of(values()).filter(type -> type.media.equals(found)).findFirst();
    }

    String media() {
        return media;
    }

    /// The usual ending of such a file's name.
    String ending() {
        return endings.getFirst();
    }

    boolean isEndingOf(String name) {
        return endings.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
    }
}
