package org.trellis.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.directory.needs.Meaning;
import org.trellis.directory.places.Place;
import org.trellis.directory.places.Point;
import org.trellis.directory.search.SearchSql.Order;

/// With 100,000 groups no statement of search reads a table from end to end, whether PostgreSQL plans it for the
/// values or once for all.
class SearchPlansTest {

    private static final Point LONDON = new Point(51.51, -0.10);
    private static final Place NEAR = new Place("BA1", LONDON, Place.Precision.OUTCODE, "BA1", null, null);

    private static final List<Wanted.Only> ONLY = List.of(
            Wanted.Only.ANY,
            new Wanted.Only(true, null, List.of()),
            new Wanted.Only(false, "ur", List.of("halal")),
            new Wanted.Only(true, "ur", List.of()),
            new Wanted.Only(false, null, List.of("halal")));

    private static LargeDirectory directory;

    @BeforeAll
    static void fill() throws SQLException, IOException {
        directory = LargeDirectory.of(100_000, LONDON);
    }

    @AfterAll
    static void forget() {
        directory.close();
    }

    @Test
    void nearAPointTheIndexAloneIsRead() throws SQLException {
        var hexagons = new Hexagons();
        for (var step : List.of(0, 1, 2, 3, 4)) {
            for (var only : ONLY) {
                for (var tier : Tier.values()) {
                    var need = step % 2 == 0 ? "food" : SearchIndex.ANY;
                    var disk = hexagons.disk(LONDON, step);
                    var values = near(need);
                    values.put("cells", disk.cells());
                    values.put("reach", disk.reach());
                    var plans = directory.plans(SearchSql.near(tier, only), values);
                    assertThat(plans)
                            .allSatisfy(plan -> assertThat(plan)
                                    .containsPattern("Index Only Scan using published_need_"
                                            + (tier == Tier.PAUSED ? "paused" : "near"))
                                    .doesNotContain("Seq Scan"));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"food", SearchIndex.ANY})
    void whoCoversAPlaceIsReadByItsCells(String need) throws SQLException {
        for (var only : ONLY) {
            for (var tier : Tier.values()) {
                assertThat(directory.plans(SearchSql.covering(tier, only), near(need)))
                        .as("%s %s", tier, only)
                        .allSatisfy(plan -> assertThat(plan)
                                .contains("Index Only Scan using published_cell_here")
                                .doesNotContain("Seq Scan"));
            }
        }
    }

    private static Map<String, Object> near(String need) {
        var values = new HashMap<String, Object>();
        values.put("need", need);
        values.put("here", directory.here().toArray(Long[]::new));
        values.put("lat", LONDON.lat());
        values.put("lon", LONDON.lon());
        values.put("afterRank", Integer.MIN_VALUE);
        values.put("afterId", new UUID(0, 0));
        values.put("rows", 21);
        values.put("languages", new String[] {"ur"});
        values.put("traits", new String[] {"halal"});
        return values;
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void noTableIsReadFromEndToEnd(Order order) throws SQLException {
        for (var pages : List.of(SearchSql.PUBLISHED, SearchSql.LINKED)) {
            for (var need : new String[] {null, "food"}) {
                for (var meanings : wordsFor(order)) {
                    for (var only : ONLY) {
                        var wanted =
                                new Wanted(NEAR, directory.here(), need, meanings, only, 16_000, Cursor.of(null), 20);
                        for (var tier : Tier.values()) {
                            var sql = SearchSql.find(pages, order, wanted, tier);
                            assertThat(directory.plans(sql, Pages.values(order, wanted)))
                                    .as("%s, need %s, %s, %s", meanings, need, tier, only)
                                    .allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan"));
                        }
                    }
                }
            }
        }
    }

    // By distance the published ones are found by the narrow table when there are no words.
    private static List<List<Meaning>> wordsFor(Order order) {
        return switch (order) {
            case DISTANCE, LIKENESS ->
                List.of(
                        said("kitchen"),
                        said("harbor", "larder"),
                        said("q"),
                        said("harbour", "fr", "77"),
                        List.of(
                                new Meaning(List.of("soup", "kitchen"), List.of("food", "company")),
                                new Meaning(List.of("harbour"), List.of())));
            case NONE, UNPLACED -> List.of(List.of());
        };
    }

    private static List<Meaning> said(String... words) {
        return Stream.of(words)
                .map(word -> new Meaning(List.of(word), List.of()))
                .toList();
    }

    @Test
    void thePageIsReadByItsIds() throws SQLException {
        var ids = directory.ids(51);

        assertThat(directory.plans(SearchSql.DETAILS, Map.of("ids", ids)))
                .allSatisfy(plan -> assertThat(plan).doesNotContain("Seq Scan"));
    }
}
