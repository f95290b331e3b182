package org.trellis.files;

import java.util.Optional;

/// Takes away what stands in a picture beside the picture: where and when it was taken, with what and by whom, words, a
/// smaller copy of an earlier state, and whatever hangs on its end. The picture itself is not drawn anew, so nothing of
/// it is lost.
public final class Pictures {

    private Pictures() {}

    /// Empty for bytes that are no whole picture of this type. A PDF is none, and stays as it is.
    public static Optional<byte[]> bare(FileType type, byte[] content) {
        try {
            return Optional.of(
                    switch (type) {
                        case JPEG -> JpegSegments.bare(content);
                        case PNG -> PngChunks.bare(content);
                        case WEBP -> WebpChunks.bare(content);
                        case PDF -> content;
                    });
        } catch (Broken | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /// The bytes are not what they begin as.
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
