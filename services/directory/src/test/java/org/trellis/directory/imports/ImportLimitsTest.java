package org.trellis.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.testing.RealKafka;
import org.trellis.testing.RealPostgres;
import org.trellis.testing.TokenIssuer;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "service", value = "directory"))
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(TokenIssuer.class)
class ImportLimitsTest {
    @Test
    void whatIsNoListIsRefusedWithItsLine() {
        var council = Borough.council("Refusing Council");

        assertRefused(council, "", "file-empty", 1);
        assertRefused(council, "name,area\nA,EM1\nB,\u0000\n", "file-not-text", 3);
        assertRefused(council, "PK\u0003\u0004\u0014", "file-is-workbook", 1);
        assertRefused(council, "name,area\nA,\"EM1\nB,EM2\n", "row-too-long", 2);
        assertThat(Lists.dryRun(council, "name,area\n\n\n").code()).isEqualTo("file-has-no-rows");

        var latin = Lists.send(
                council,
                new java.io.ByteArrayInputStream("name,area\nSiân's,EM1\n".getBytes(Charset.forName("windows-1252"))),
                "");
        assertThat(latin.code()).isEqualTo("file-not-utf8");
        assertThat(latin.count("line")).isEqualTo(2);
        assertThat(latin.body().get("detail").asText()).contains("Windows-1252");
    }

    @Test
    void wrongColumnsAreRefusedWithThoseThatWereFound() {
        var council = Borough.council("Columns Council");

        var answer = Lists.dryRun(council, "Charity name,Email,Amount\nHarbour,a@b.example,5\n");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("columns-missing");
        assertThat(answer.body().get("found").toString()).isEqualTo("[\"Charity name\",\"Email\",\"Amount\"]");
        assertThat(answer.body().get("needed")).isNotEmpty();
    }

    @Test
    void tenMegabytesInOneLineAreRefusedWithTheLine() {
        var council = Borough.council("Long Line Council");
        var line = Lists.pieces(10 * 1024, i -> "x".repeat(1024));

        var answer = Lists.send(council, new SequenceInputStream(Lists.utf8("name,area\nA,EM1\n"), line), "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("line-too-long");
        assertThat(answer.count("line")).isEqualTo(3);
    }

    @Test
    void fiftyThousandRowsAreStreamed() {
        var council = Borough.council("Large Council");
        var report = Lists.send(council, large(50_000), "?dryRun=false");

        assertThat(report.count("created")).isEqualTo(50_000);
    }

    @Test
    void aFileThatBreaksHalfWayLeavesWholeBatchesAndMayBeSentAgain() {
        var council = Borough.council("Half Way Council");

        var broken = Lists.send(council, new SequenceInputStream(large(1200), Lists.utf8("A,\u0000")), "?dryRun=false");
        assertThat(broken.code()).isEqualTo("file-not-text");
        assertThat(broken.count("taken")).isEqualTo(1000);

        var mended = Lists.send(council, large(1200), "?dryRun=false");
        assertThat(mended.count("unchanged")).isEqualTo(1000);
        assertThat(mended.count("created")).isEqualTo(200);
    }

    @Test
    void moreRowsThanAnyListHasAreRefused() {
        var council = Borough.council("Too Large Council");

        var answer = Lists.send(council, large(250_001), "");

        assertThat(answer.code()).isEqualTo("too-many-rows");
        assertThat(answer.count("line")).isEqualTo(250_002);
    }

    private static java.io.InputStream large(int rows) {
        return new SequenceInputStream(
                Lists.utf8("name,area,latitude,longitude,url\n"),
                Lists.pieces(
                        rows,
                        i -> "Neighbours of street " + i + ",\"Street " + i + ", EM" + i % 9 + "\",52." + 100 + i % 900
                                + ",1." + i % 10 + ",https://street" + i + ".example/\n"));
    }

    private static void assertRefused(Borough.Party council, String list, String code, int line) {
        var answer = Lists.dryRun(council, list);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.count("line")).isEqualTo(line);
    }
}
