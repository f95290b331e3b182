package org.trellis.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The chunks of a PNG (ISO/IEC 15948). Those that draw it and say how its colours are meant are kept, and no other.
final class PngChunks {

    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD");
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;

    private PngChunks() {}

    static byte[] bare(byte[] from) {
        var whole = new ByteArrayOutputStream();
        whole.write(from, 0, SIGNATURE);
        var bytes = ByteBuffer.wrap(from);
        for (int at = SIGNATURE; ; ) {
            var length = bytes.getInt(at);
            var name = new String(from, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > from.length - at - AROUND || at == SIGNATURE && !name.equals("IHDR")) {
                throw new Pictures.Broken();
            }
            if (KEPT.contains(name)) {
                whole.write(from, at, length + AROUND);
            }
            if (name.equals("IEND")) {
                return whole.toByteArray();
            }
            at += length + AROUND;
        }
    }
}
