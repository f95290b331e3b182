package org.trellis.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.trellis.testing.RealPostgres;

/// What `make bench` lets pgbench run beside the service is what the service runs. Written anew with
/// `-Dtrellis.bench.write=true`.
class BenchScriptTest {

    private static final String POSTCODE = """
            select p.code || coalesce(', ' || w.name, ''), p.lat, p.lon, p.ward
            from postcode p left join ward w on w.code = p.ward where p.code = :code
            """;

    private static final String SCRIPT = """
            -- A search near a postcode in a town, as the service asks PostgreSQL: the postcode, who covers it, who is near
            -- within the first disk of cells, and the details of those. For pgbench; written by BenchScriptTest.
            \\set at random(0, 999)
            select code, lat, lon, cast(here as text) as here, cast(cells as text) as cells
            from bench_query where at = :at
            \\gset
            %s;
            %s;
            select cast(array(select id from (%s) as near) as text) as ids
            \\gset
            %s;
            """;

    @Test
    void theScriptSaysWhatTheServiceSays() throws IOException {
        var taking = Tier.values()[0];
        var script = SCRIPT.formatted(
                POSTCODE.strip(),
                SearchSql.covering(taking, Wanted.Only.ANY).strip(),
                SearchSql.near(taking, Wanted.Only.ANY).strip(),
                SearchSql.DETAILS.strip());
        var file = RealPostgres.Root.path().resolve("deploy/bench/search-near.sql");
        if (Boolean.getBoolean("trellis.bench.write")) {
            Files.writeString(file, script);
        }

        assertThat(file).hasContent(script);
    }
}
