package org.trellis.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;

/// A photo as telephones send it: a JPEG with words of the camera in it.
public final class Photo {

    /// What no photo that is kept may hold.
    public static final String PLACE = "51.5074N 0.1278W";

    private Photo() {}

    public static byte[] taken() {
        var drawn = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.US_ASCII);
        var photo = new ByteArrayOutputStream();
        photo.write(drawn.toByteArray(), 0, 2);
        photo.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (words.length + 2)});
        photo.writeBytes(words);
        photo.writeBytes(Arrays.copyOfRange(drawn.toByteArray(), 2, drawn.size()));
        return photo.toByteArray();
    }
}
