package org.trellis.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.commons.io.input.BoundedInputStream;
import org.jboss.logging.Logger;
import org.trellis.problem.Refusal;

/// The bytes of a file as far as it may go. Closed, it reads what is left and throws it away, so that whoever sent a
/// refused file gets to see the answer; a sender who does not end is cut off by the server's limit for a body, which
/// counts bytes that are read (and none that its own stream skips when it is closed).
public final class BoundedFile extends FilterInputStream {

    private static final Logger LOG = Logger.getLogger(BoundedFile.class);
    private static final int USUAL = 64;

    private BoundedFile(InputStream bytes) {
        super(bytes);
    }

    public static InputStream of(InputStream bytes) {
        return of(bytes, USUAL);
    }

    public static InputStream of(InputStream bytes, int megabytes) {
        try {
            return BoundedInputStream.builder()
                    .setInputStream(new BoundedFile(bytes))
                    .setMaxCount(megabytes * 1024L * 1024 + 1)
                    .setOnMaxCount((most, read) -> {
                        throw new TooLarge(megabytes).asException();
                    })
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException cutOff) {
            LOG.debug("A sender was cut off", cutOff);
        }
    }

    private record TooLarge(int megabytes) implements Refusal {

        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }

        @Override
        public String code() {
            return "file-too-large";
        }

        @Override
        public String detail() {
            return "This is more than " + megabytes + " MB. Send it in parts.";
        }
    }
}
