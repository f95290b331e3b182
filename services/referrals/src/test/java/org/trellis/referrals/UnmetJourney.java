package org.trellis.referrals;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.trellis.testing.Database;
import org.trellis.testing.Directory;

/// What was unmet, once through: noted, declined, and counted when the month is over.
public final class UnmetJourney implements Runnable {

    /// A month that was over a week ago, in which nothing else of the tests happened.
    public static final YearMonth MONTH =
            YearMonth.now(ZoneId.of("Europe/London")).minusMonths(3);

    private final Directory directory;

    UnmetJourney(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        var area = Areas.ward();
        var pair = Pair.agreed(directory);
        var id = pair.sends(Map.of("area", area)).statusCode(201).extract().<String>path("id");
        Pair.steps(pair.receiver(), id, "decline").statusCode(200);
        for (int i = 0; i < 5; i++) {
            finds(Party.group(), area, 1);
        }
        pair.receiver().asks().get("/unmet/own").then().statusCode(200).body("items.count", contains(1));
        Party.group().asks().get("/unmet/own").then().statusCode(200).body("items", empty());
        happenedIn(MONTH, area);
        Party.nobodyAsks()
                .get("/unmet?month={month}&area={area}", MONTH.toString(), area)
                .then()
                .statusCode(200)
                .body("items.count", contains(6), "items[0].need", equalTo("food"));
        Party.nobodyAsks().get("/unmet").then().statusCode(200).body("month", notNullValue());
    }

    /// Finds nobody, so many times.
    public static void finds(Party who, String area, int times) {
        for (int i = 0; i < times; i++) {
            who.asks()
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(Map.of("need", "food", "area", area))
                    .post("/unmet")
                    .then()
                    .statusCode(204);
        }
    }

    /// Whatever was unmet there happened in that month, which nobody has counted yet.
    public static void happenedIn(YearMonth month, String area) {
        try (var owner = Database.as("owner")) {
            owner.setAutoCommit(false);
            var sql = owner.createStatement();
            sql.execute("truncate unmet_month cascade");
            happened(sql, "nowhere_to_send", month.atDay(15), "area = '" + area + "'");
            happened(
                    sql,
                    "referral_step",
                    month.atDay(15),
                    "referral_id in (select id from referral where area = '" + area + "')");
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void happened(Statement sql, String table, LocalDate day, String where) throws SQLException {
        var walls = table.equals("referral_step") ? new String[] {table, "referral"} : new String[] {table};
        for (var wall : walls) {
            sql.execute("alter table " + wall + " no force row level security");
        }
        sql.executeUpdate("update %s set at = '%s 12:00Z' where %s".formatted(table, day, where));
        for (var wall : walls) {
            sql.execute("alter table " + wall + " force row level security");
        }
    }
}
