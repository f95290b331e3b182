package org.trellis.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nothing of what a camera writes beside a picture is left, and the picture is the same.
class PicturesTest {

    private static final String PLACE = "51.5074N 0.1278W, the kitchen of Amina, PhoneMaker X9, 2026:11:20";

    @Test
    void aPhotoKeepsWhatItShowsAndWhichWayUpItIs() throws IOException {
        var drawn = drawn("jpg");
        var photo = joined(
                Arrays.copyOf(drawn, 2),
                segment(0xe1, exif((short) 6)),
                segment(0xe2, text("ICC_PROFILE\0" + PLACE)),
                segment(0xed, text("Photoshop 3.0\0" + PLACE)),
                segment(0xfe, text(PLACE)),
                Arrays.copyOfRange(drawn, 2, drawn.length),
                text("A second picture, after the end: " + PLACE));

        var bare = Pictures.bare(FileType.JPEG, photo).orElseThrow();

        assertNothingBeside(bare);
        assertThat(text(bare)).contains("Exif\0\0MM\0*\0\0\0\b\0\1\1\22\0\3\0\0\0\1\0\6");
        assertSamePicture(bare, drawn);
        assertThat(FileType.of(bare)).contains(FileType.JPEG);
        assertThat(Pictures.bare(FileType.JPEG, bare)).contains(bare);
    }

    @Test
    void aPhotoThatStandsUprightSaysNothingOfIt() throws IOException {
        var drawn = drawn("jpg");
        var photo = joined(
                Arrays.copyOf(drawn, 2), segment(0xe1, exif((short) 1)), Arrays.copyOfRange(drawn, 2, drawn.length));

        assertThat(text(Pictures.bare(FileType.JPEG, photo).orElseThrow())).doesNotContain("Exif");
    }

    @Test
    void exifThatIsDamagedIsNoReasonToTurnAPhotoAway() throws IOException {
        var drawn = drawn("jpg");
        var exif = exif((short) 6);
        exif[10] = 0x7f;
        var photo = joined(Arrays.copyOf(drawn, 2), segment(0xe1, exif), Arrays.copyOfRange(drawn, 2, drawn.length));

        assertThat(text(Pictures.bare(FileType.JPEG, photo).orElseThrow())).doesNotContain("Exif");
    }

    @Test
    void aThumbnailOfWhatWasCutAwayGoes() throws IOException {
        var drawn = drawn("jpg");
        // What ImageIO writes begins with a JFIF of 16 bytes: two more pixels hang on it here.
        var jfif = Arrays.copyOfRange(drawn, 6, 20);
        jfif[12] = 1;
        jfif[13] = 2;
        var photo = joined(
                Arrays.copyOf(drawn, 2),
                segment(0xe0, joined(jfif, text("secret"))),
                Arrays.copyOfRange(drawn, 20, drawn.length));

        var bare = Pictures.bare(FileType.JPEG, photo).orElseThrow();

        assertThat(text(bare)).contains("JFIF").doesNotContain("secret");
        assertSamePicture(bare, drawn);
    }

    @Test
    void aPngKeepsNoWords() throws IOException {
        var drawn = drawn("png");
        var picture = joined(
                Arrays.copyOf(drawn, 33),
                chunk("tEXt", "Author\0" + PLACE),
                chunk("eXIf", PLACE),
                chunk("tIME", "2026xyz"),
                chunk("iTXt", "XML:com.adobe.xmp\0" + PLACE),
                Arrays.copyOfRange(drawn, 33, drawn.length),
                text(PLACE));

        var bare = Pictures.bare(FileType.PNG, picture).orElseThrow();

        assertNothingBeside(bare);
        assertThat(text(bare)).doesNotContain("tIME", "tEXt", "eXIf");
        assertSamePicture(bare, drawn);
    }

    @Test
    void aWebpKeepsNeitherExifNorXmpAndDoesNotSayThatItHas() {
        var frame = joined(new byte[16], riff("VP8 ", new byte[] {1, 2, 3}), riff("XMP ", text(PLACE)));
        var chunks = joined(
                riff("VP8X", new byte[] {0x3e, 0, 0, 0, 1, 0, 0, 1, 0, 0}),
                riff("ICCP", text(PLACE)),
                riff("ANMF", frame),
                riff("EXIF", text(PLACE)),
                riff("XMP ", text(PLACE)));
        var picture = joined(text("RIFF"), little(4 + chunks.length), text("WEBP"), chunks, text(PLACE));
        assertThat(FileType.of(picture)).contains(FileType.WEBP);

        var bare = Pictures.bare(FileType.WEBP, picture).orElseThrow();

        assertNothingBeside(bare);
        assertThat(bare[20]).isEqualTo((byte) 0x12);
        assertThat(ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(bare.length - 8);
        assertThat(Pictures.bare(FileType.WEBP, bare)).contains(bare);
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG"})
    void whatIsCutOffIsNoPicture(FileType type) throws IOException {
        var drawn = drawn(type.ending());
        for (var length = 4; length < drawn.length - 1; length++) {
            assertThat(Pictures.bare(type, Arrays.copyOf(drawn, length)))
                    .as("%d of %d", length, drawn.length)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noBytesWhateverBreakIt(FileType type) throws IOException {
        var chance = new Random(7);
        var drawn = type == FileType.WEBP || type == FileType.PDF
                ? text("RIFF\20\0\0\0WEBPVP8 \4\0\0\0xxxx")
                : drawn(type.ending());
        for (var n = 0; n < 2_000; n++) {
            var damaged = drawn.clone();
            for (var m = 0; m < 5; m++) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            }
            Pictures.bare(type, damaged);
        }
    }

    private static void assertNothingBeside(byte[] bare) {
        assertThat(text(bare)).doesNotContain("51.5074", "Amina", "PhoneMaker", "2026", "XMP", "ICC");
    }

    private static void assertSamePicture(byte[] bare, byte[] drawn) throws IOException {
        var one = ImageIO.read(new ByteArrayInputStream(bare));
        var other = ImageIO.read(new ByteArrayInputStream(drawn));
        assertThat(one.getRGB(0, 0, 20, 20, null, 0, 20)).isEqualTo(other.getRGB(0, 0, 20, 20, null, 0, 20));
    }

    private static byte[] drawn(String format) throws IOException {
        var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(3);
        for (var n = 0; n < 400; n++) {
            image.setRGB(n % 20, n / 20, chance.nextInt(0x1000000));
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] exif(short turned) {
        var tiff = ByteBuffer.allocate(38)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("II*\0"))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010f)
                .putShort((short) 2)
                .putInt(4)
                .put(text("X9\0\0"))
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort(turned)
                .array();
        return joined(text("Exif\0\0"), tiff, text(PLACE));
    }

    private static byte[] segment(int marker, byte[] content) {
        return joined(
                new byte[] {(byte) 0xff, (byte) marker},
                ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array(),
                content);
    }

    private static byte[] chunk(String name, String content) {
        var crc = new CRC32();
        crc.update(text(name + content));
        return joined(
                ByteBuffer.allocate(4).putInt(content.length()).array(),
                text(name + content),
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] riff(String name, byte[] content) {
        return joined(text(name), little(content.length), content, new byte[content.length & 1]);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
