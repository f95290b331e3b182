package org.trellis.directory.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.commons.io.input.BoundedInputStream;
import org.trellis.problem.Refusal;

/// The bytes of a file as far as it may go. It refuses in words before the server's own limit is reached, which
/// cuts the connection so that the sender often sees no answer.
public final class BoundedFile {

    private static final int MEGABYTES = 64;

    private BoundedFile() {}

    public static InputStream of(InputStream bytes) {
        try {
            return BoundedInputStream.builder()
                    .setInputStream(bytes)
                    .setMaxCount(MEGABYTES * 1024L * 1024 + 1)
                    .setOnMaxCount((most, read) -> {
                        throw new TooLarge().asException();
                    })
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record TooLarge() implements Refusal {

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
            return "This is more than " + MEGABYTES + " MB. Send it in parts.";
        }
    }
}
