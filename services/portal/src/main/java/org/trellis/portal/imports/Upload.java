package org.trellis.portal.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/// A form with one file in it, read while it comes in: first its fields, which stand before the file, then the file as
/// a stream. Such files often hold people's numbers, so the file is kept neither in memory nor on a disk.
public final class Upload extends InputStream implements MultipartParser.PartHandler {

    private static final String FILE = "file";
    private static final int PIECE = 8192;
    private static final int LONGEST_FIELD = 1000;
    private static final int MOST_FIELDS = 50;

    private final InputStream body;
    private final MultipartParser.ParseState parser;
    private final byte[] piece = new byte[PIECE];
    private final Map<String, String> fields = new HashMap<>();
    private final Queue<ByteBuffer> waiting = new ArrayDeque<>();
    private ByteArrayOutputStream value = new ByteArrayOutputStream();
    private String part;
    private String fileName;
    private boolean fileEnded;

    private Upload(InputStream body, String boundary) {
        this.body = body;
        this.parser = MultipartParser.beginParse(
                this, boundary.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8.name());
    }

    /// Reads as far as the file begins, or to the end of a form that has none.
    public static Upload begin(InputStream body, String boundary) throws IOException {
        var upload = new Upload(body, boundary);
        while (upload.fileName == null && upload.goOn()) {
            // The parts come to the methods below.
        }
        return upload;
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /// What the file is called; empty when none was picked.
    public String fileName() {
        return fileName == null ? "" : fileName;
    }

    private boolean goOn() throws IOException {
        var read = body.read(piece);
        if (read > 0) {
            parser.parse(ByteBuffer.wrap(piece, 0, read));
        }
        return read >= 0;
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> headers) {
        var about = headers.getFirst("Content-Disposition");
        part = about == null ? "" : HeaderUtil.extractQuotedValueFromHeader(about, "name");
        if (FILE.equals(part) && fileName == null) {
            var name = HeaderUtil.extractQuotedValueFromHeader(about, "filename");
            fileName = name == null ? "" : name;
        }
    }

    @Override
    public void data(ByteBuffer bytes) throws IOException {
        var copy = new byte[bytes.remaining()];
        bytes.get(copy);
        if (fileName == null) {
            if (value.size() + copy.length > LONGEST_FIELD || fields.size() > MOST_FIELDS) {
                throw new IOException("A field of the form is too long");
            }
            value.writeBytes(copy);
        } else if (FILE.equals(part) && !fileEnded && copy.length > 0) {
            waiting.add(ByteBuffer.wrap(copy));
        }
    }

    @Override
    public void endPart() {
        if (FILE.equals(part)) {
            fileEnded = true;
        } else if (fileName == null && part != null) {
            fields.put(part, value.toString(StandardCharsets.UTF_8).strip());
        }
        value = new ByteArrayOutputStream();
        part = null;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        while (waiting.isEmpty() && !fileEnded) {
            if (!goOn()) {
                // A file that was cut must not look like a whole one.
                throw new IOException("The form broke off");
            }
        }
        var next = waiting.peek();
        if (next == null) {
            return -1;
        }
        var count = Math.min(most, next.remaining());
        next.get(into, at, count);
        if (!next.hasRemaining()) {
            waiting.remove();
        }
        return count;
    }
}
