package org.trellis.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.problem.RefusedException;

class CsvFileTest {

    @Test
    void rowsKnowTheLineTheyBeginOn() {
        var rows = rows("\nname,area\r\n\"Hollin\nStreet\",\"a, b\"\r\n\r\n , \r\nQuayside,c\n");

        assertThat(rows)
                .containsExactly(
                        new CsvRow(3, List.of("Hollin\nStreet", "a, b")), new CsvRow(7, List.of("Quayside", "c")));
    }

    @Test
    void semicolonsAndTabsAreSeenInTheFirstLine() {
        assertThat(CsvFile.read(utf8("name;\"area;, ,,\"\n")).header()).containsExactly("name", "area;, ,,");
        assertThat(CsvFile.read(utf8("name\tarea\n")).header()).containsExactly("name", "area");
        assertThat(CsvFile.read(utf8("name")).header()).containsExactly("name");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        assertThat(CsvFile.read(utf8("\uFEFF\"name\",area\n")).header()).containsExactly("name", "area");
    }

    @Test
    void accentsSurviveTheEndOfABuffer() {
        var name = "é".repeat(5000);

        assertThat(rows("x,y\n" + name + ",ŵ\n").getFirst().values()).containsExactly(name, "ŵ");
    }

    @Test
    void aStrayQuotationMarkSpoilsItsOwnValueOnly() {
        assertThat(rows("name,area\n\"The \"Hub\"\",Leeds\nNext,York\n")).hasSize(2);
    }

    @Test
    void nothingAtAllIsRefused() {
        assertRefused(utf8(""), "file-empty", 1);
        assertRefused(utf8("\n\n \n"), "file-empty", 1);
    }

    @Test
    void bytesThatNoTextHasAreRefused() {
        assertRefused(utf8("name\nA\nB\u0000\n"), "file-not-text", 3);
        assertRefused(utf8("PK\u0003\u0004 a workbook"), "file-is-workbook", 1);
    }

    @Test
    void anotherEncodingIsRefusedWithItsLine() {
        var text = "name,area\n" + "Hollin,Street\n".repeat(2000) + "Siân's,Bangor\n";

        assertRefused(new ByteArrayInputStream(text.getBytes(Charset.forName("windows-1252"))), "file-not-utf8", 2002);
        assertRefused(new ByteArrayInputStream(new byte[] {'n', '\n', (byte) 0xC3}), "file-not-utf8", 2);
    }

    @Test
    void aLineWithoutEndIsRefusedBeforeItIsRead() throws IOException {
        var endless = new Endless("a,");
        assertRefused(new SequenceInputStream(utf8("name,area\nA,B\n"), endless), "line-too-long", 3);

        assertThat(endless.given).isLessThan(200_000);
    }

    @Test
    void aQuotationMarkNeverClosedIsRefusedWithTheLineItStandsOn() {
        assertRefused(
                new SequenceInputStream(utf8("name,area\nA,B\nC,\"D\n"), new Endless("E,F\n")), "row-too-long", 3);
        assertRefused(utf8("name,area\nA,B\nC,\"D\nE,F\n"), "row-too-long", 3);
    }

    @Test
    void aFirstLineOfHundredsOfColumnsIsRefused() {
        assertRefused(utf8("a,".repeat(300) + "\n"), "too-many-columns", 1);
    }

    private static void assertRefused(InputStream bytes, String code, long line) {
        assertThatThrownBy(() -> rows(bytes)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.refusal().code()).isEqualTo(code);
            assertThat(e.refusal().more()).containsEntry("line", line);
        });
    }

    private static List<CsvRow> rows(String text) {
        return rows(utf8(text));
    }

    private static List<CsvRow> rows(InputStream bytes) {
        try (var file = CsvFile.read(bytes)) {
            var rows = new ArrayList<CsvRow>();
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                rows.add(row.get());
            }
            return rows;
        }
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same text for ever; counts what was taken of it.
    private static final class Endless extends InputStream {

        private final byte[] text;
        private int given;

        Endless(String text) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return text[given++ % text.length];
        }
    }
}
