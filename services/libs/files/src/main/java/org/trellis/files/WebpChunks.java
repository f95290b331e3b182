package org.trellis.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The chunks of a WebP (RFC 9649). Those that draw it are kept, and no other.
final class WebpChunks {

    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    private static final int HEAD = 12;
    private static final int FRAME = 16;
    // Of what VP8X says is there: a profile of colours, EXIF and XMP.
    private static final int BESIDE = 0x20 | 0x08 | 0x04;

    private WebpChunks() {}

    static byte[] bare(byte[] from) {
        var told = little(from).getInt(4);
        if (told < 4 || told > from.length - 8) {
            throw new Pictures.Broken();
        }
        var chunks = kept(from, HEAD, 8 + told);
        if (chunks.length == 0) {
            throw new Pictures.Broken();
        }
        return ByteBuffer.allocate(HEAD + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks)
                .array();
    }

    private static byte[] kept(byte[] from, int begin, int end) {
        var kept = new ByteArrayOutputStream();
        for (int at = begin; at < end; ) {
            var name = new String(from, at, 4, StandardCharsets.ISO_8859_1);
            var length = little(from).getInt(at + 4);
            if (length < 0 || length > end - at - 8) {
                throw new Pictures.Broken();
            }
            if (KEPT.contains(name)) {
                write(kept, name, content(from, name, at + 8, length));
            }
            // A chunk of odd length has a byte after it.
            at += 8 + length + (length & 1);
        }
        return kept.toByteArray();
    }

    private static byte[] content(byte[] from, String name, int at, int length) {
        var content = ByteBuffer.wrap(new byte[length]).put(from, at, length).array();
        if (name.equals("VP8X")) {
            content[0] &= (byte) ~BESIDE;
        }
        if (!name.equals("ANMF")) {
            return content;
        }
        var frame = new ByteArrayOutputStream();
        frame.write(content, 0, FRAME);
        frame.writeBytes(kept(content, FRAME, length));
        return frame.toByteArray();
    }

    private static void write(ByteArrayOutputStream to, String name, byte[] content) {
        to.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        to.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(content.length)
                .array());
        to.writeBytes(content);
        if ((content.length & 1) == 1) {
            to.write(0);
        }
    }

    private static ByteBuffer little(byte[] from) {
        return ByteBuffer.wrap(from).order(ByteOrder.LITTLE_ENDIAN);
    }
}
