package org.trellis.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.trellis.problem.RefusedException;

/// Turns bytes into text and stops at the first sign that they are none, so that a few kilobytes are held in memory
/// whatever is sent. Decoded here, since the platform's reader cannot say on which line it failed.
final class CsvText extends Reader {

    static final int LONGEST_LINE = 64 * 1024;

    /// A row may span lines within quotation marks. Counted in what was read ahead for the parser.
    private static final int LONGEST_ROW = 4 * LONGEST_LINE;

    private final InputStream source;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private boolean begun;
    private boolean ended;
    private char before;
    private long line = 1;
    private int inLine;
    private int inRow;
    private long rowLine = 1;

    CsvText(InputStream source) {
        this.source = source;
    }

    /// Tells that all rows before this line have been taken.
    void rowBegins(long atLine) {
        rowLine = atLine;
        inRow = 0;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var out = CharBuffer.wrap(into, offset, length).slice();
        while (out.position() == 0) {
            var result = decoder.decode(bytes, out, ended);
            if (out.position() > 0) {
                break;
            }
            if (result.isError()) {
                throw refused(new CsvRefusal.NotUtf8(line));
            }
            if (ended) {
                return -1;
            }
            fill();
        }
        for (var at = offset; at < offset + out.position(); at++) {
            check(into[at]);
        }
        return out.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        var wanted = bytes.remaining();
        var got = source.readNBytes(bytes.array(), bytes.position(), wanted);
        ended = got < wanted;
        bytes.position(bytes.position() + got).flip();
        if (!begun) {
            begun = true;
            refuseWorkbook();
            skipMark();
        }
    }

    // Some programs put a byte order mark before UTF-8.
    private void skipMark() {
        if (bytes.remaining() >= 3
                && bytes.get(0) == (byte) 0xEF
                && bytes.get(1) == (byte) 0xBB
                && bytes.get(2) == (byte) 0xBF) {
            bytes.position(3);
        }
    }

    private void refuseWorkbook() {
        if (bytes.remaining() >= 4 && bytes.get(0) == 'P' && bytes.get(1) == 'K' && bytes.get(2) <= 5) {
            throw refused(new CsvRefusal.Workbook(line));
        }
    }

    private void check(char next) {
        if (next == 0) {
            throw refused(new CsvRefusal.Binary(line));
        }
        if (next == '\n' && before == '\r') {
            before = next;
            return;
        }
        if (next == '\n' || next == '\r') {
            line++;
            inLine = 0;
        } else if (++inLine > LONGEST_LINE) {
            throw refused(new CsvRefusal.LineTooLong(line));
        }
        if (++inRow > LONGEST_ROW) {
            throw refused(new CsvRefusal.RowTooLong(rowLine));
        }
        before = next;
    }

    private static RefusedException refused(CsvRefusal why) {
        return why.asException();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
