package org.trellis.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The segments of a JPEG (ITU-T T.81, B.1). Those that applications add are left out, but the two that say how colours
/// are meant; of EXIF only which way up the picture is goes along, since it would lie on its side else.
final class JpegSegments {

    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int ORIENTATION = 0x0112;
    private static final int JFIF_WITHOUT_THUMBNAIL = 16;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] from;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private int at = 2;
    private int turned = 1;

    private JpegSegments(byte[] from) {
        this.from = from;
    }

    static byte[] bare(byte[] from) {
        var segments = new JpegSegments(from);
        segments.read();
        return segments.whole();
    }

    private void read() {
        boolean drawn = false;
        while (true) {
            var marker = marker();
            if (marker == END) {
                break;
            }
            var length = at(at) << 8 | at(at + 1);
            if (length < 2 || at + length > from.length) {
                throw new Pictures.Broken();
            }
            keep(marker, length);
            at += length;
            if (marker == SCAN) {
                drawn = true;
                scan();
            }
        }
        if (!drawn) {
            throw new Pictures.Broken();
        }
    }

    private int marker() {
        if (at(at) != 0xff) {
            throw new Pictures.Broken();
        }
        while (at(at) == 0xff) {
            at++;
        }
        return at(at++);
    }

    private void keep(int marker, int length) {
        if (marker == APP1) {
            look(at + 2, at + length);
        } else if (marker == APP0 && isJfif(length)) {
            // A thumbnail in it may show more than the picture does.
            write(head, marker, JFIF_WITHOUT_THUMBNAIL);
        } else if (marker == APP14 || marker != COMMENT && (marker < APP0 || marker > APP15)) {
            write(body, marker, length);
        }
    }

    private boolean isJfif(int length) {
        return length >= JFIF_WITHOUT_THUMBNAIL
                && new String(from, at + 2, 5, StandardCharsets.US_ASCII).equals("JFIF\0");
    }

    private void write(ByteArrayOutputStream to, int marker, int length) {
        to.write(0xff);
        to.write(marker);
        if (marker == APP0) {
            to.write(0);
            to.write(length);
            to.write(from, at + 2, length - 4);
            to.write(0);
            to.write(0);
        } else {
            to.write(from, at, length);
        }
    }

    // In what is drawn a marker is one that is neither stuffed nor a restart.
    private void scan() {
        var begin = at;
        while (at(at) != 0xff || at(at + 1) == 0 || at(at + 1) >= 0xd0 && at(at + 1) <= 0xd7) {
            at++;
        }
        body.write(from, begin, at - begin);
    }

    // What stands in there may be damaged where the picture is not.
    private void look(int begin, int end) {
        try {
            turned(begin, end);
        } catch (IndexOutOfBoundsException e) {
            turned = 1;
        }
    }

    private void turned(int begin, int end) {
        if (end - begin < EXIF.length + 8 || !Arrays.equals(from, begin, begin + EXIF.length, EXIF, 0, EXIF.length)) {
            return;
        }
        var tiff = ByteBuffer.wrap(from, begin + EXIF.length, end - begin - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (var entry = directory + 2; entry < directory + 2 + 12 * entries; entry += 12) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                var value = tiff.getShort(entry + 8);
                turned = value >= 1 && value <= 8 ? value : 1;
            }
        }
    }

    private byte[] whole() {
        var whole = new ByteArrayOutputStream();
        whole.write(0xff);
        whole.write(0xd8);
        whole.writeBytes(head.toByteArray());
        if (turned != 1) {
            whole.writeBytes(exif(turned));
        }
        whole.writeBytes(body.toByteArray());
        whole.write(0xff);
        whole.write(END);
        return whole.toByteArray();
    }

    // One directory with one entry in it: a SHORT.
    private static byte[] exif(int turned) {
        var tiff = ByteBuffer.allocate(26)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turned)
                .putShort((short) 0)
                .putInt(0);
        return ByteBuffer.allocate(4 + EXIF.length + 26)
                .put((byte) 0xff)
                .put((byte) APP1)
                .putShort((short) (2 + EXIF.length + 26))
                .put(EXIF)
                .put(tiff.array())
                .array();
    }

    private int at(int index) {
        return from[index] & 0xff;
    }
}
