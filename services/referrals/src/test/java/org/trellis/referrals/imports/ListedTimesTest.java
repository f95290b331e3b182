package org.trellis.referrals.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Party.council;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Party;

/// Hours in a list become times where they can be read, and stay words where they cannot.
@QuarkusTest
class ListedTimesTest {

    private static final String HEAD = "reference,title,need,times,hours\r\n";

    private final Party holder = council();

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private ValidatableResponse brings(String rows) {
        return holder.brings(HEAD + rows).statusCode(200);
    }

    private ValidatableResponse own() {
        return holder.asks().get("/pathways/mine").then().statusCode(200);
    }

    @Test
    void aColumnOfTimesIsReadOrKeptAsWords() {
        brings("a,Clock,food,\"Mo-Fr 09:00-17:00; PH off\",Ring first\r\n"
                        + "b,Words,food,\"Tuesdays, if it is dry\",\r\n"
                        + "c,Both,food,Tuesdays,Ring first\r\n"
                        + "d,Overlapping,food,\"Mo 09:00-12:00,11:00-13:00\",\r\n"
                        + "e,None,food,,\r\n")
                .body("created", equalTo(5), "wrong", equalTo(0), "rows[0].notes", nullValue())
                .body("rows[1].notes.code", contains("times-kept-as-words"))
                .body("rows[1].notes.column", contains("times"), "rows[2].notes", hasSize(1))
                .body("rows[3].notes", hasSize(1), "rows[4].notes", nullValue());
        own().body("find { it.title == 'Clock' }.times.weekly", hasSize(5))
                .body("find { it.title == 'Clock' }.times.closedOnBankHolidays", equalTo(true))
                .body("find { it.title == 'Clock' }.hours", equalTo("Ring first"))
                .body("find { it.title == 'Words' }.hours", equalTo("Tuesdays, if it is dry"))
                .body("find { it.title == 'Words' }.times", nullValue())
                .body("find { it.title == 'Both' }.hours", equalTo("Ring first"))
                .body("find { it.title == 'Overlapping' }.times", nullValue())
                .body("find { it.title == 'None' }.times", nullValue());

        // A list without the column leaves what stands; an empty value empties it.
        holder.brings("reference,title,need\r\na,Clock still,food\r\n").body("changed", equalTo(1));
        own().body("find { it.title == 'Clock still' }.times.weekly", hasSize(5));
        brings("a,Clock no more,food,,\r\n").body("changed", equalTo(1));
        own().body("find { it.title == 'Clock no more' }.times", nullValue());
    }

    private static Map<String, Object> schedule(String days, String opens, String closes, Map<String, Object> more) {
        var all = new HashMap<String, Object>(more);
        all.putAll(Map.of("freq", "WEEKLY", "byday", days, "opens_at", opens, "closes_at", closes));
        return all;
    }

    private ValidatableResponse feeds(Object... schedules) {
        var service = Map.of("id", "s", "name", "From a feed", "schedules", List.of(schedules));
        return holder.asks()
                .body(service)
                .post("/pathways/imports?dryRun=false&need=food")
                .then()
                .statusCode(200)
                .body("wrong", equalTo(0));
    }

    @Test
    void schedulesOfAFeedAreAllTimesOrAllWords() {
        var soon = Map.<String, Object>of(
                "valid_from", today().plusDays(5).toString(),
                "valid_to", today().plusDays(9).toString());
        var over = Map.<String, Object>of("valid_to", today().minusDays(1).toString());
        feeds(
                        schedule("TU,FR", "10:00", "14:00:00", Map.of("notes", "Ring. Closed on bank holidays.")),
                        schedule("MO,TU,WE,TH,FR,SA,SU", "9:00", "11:00", soon),
                        schedule("SU", "10:00", "11:00", over))
                .body("created", equalTo(1), "rows[0].notes", nullValue());
        own().body("[0].times.weekly.day", contains("TU", "FR"), "[0].hours", equalTo("Ring."))
                .body("[0].times.exceptions[0].from", equalTo(soon.get("valid_from")))
                .body("[0].times.exceptions[0].opens", equalTo("09:00"))
                .body("[0].times.closedOnBankHolidays", equalTo(true));

        feeds(schedule("MO", "09:00", "17:00", Map.of()), schedule("TU", "10:00", "12:00", Map.of("interval", 2)))
                .body("changed", equalTo(1), "rows[0].notes.code", contains("times-kept-as-words"));
        own().body("[0].hours", equalTo("Monday 09:00-17:00; Tuesday 10:00-12:00"), "[0].times", nullValue());

        feeds(schedule("WE", "09:00", "17:00", soon)).body("rows[0].notes", hasSize(1));
        feeds(schedule("WE", "09:00Z", "17:00Z", Map.of())).body("rows[0].notes", hasSize(1));
        feeds().body("changed", equalTo(1), "rows[0].notes", nullValue());
        own().body("[0].hours", nullValue(), "[0].times", nullValue());
    }

    /// What a pathway says in the words of the standard says the same when it comes back.
    @Test
    void whatIsToldInTheStandardsWordsComesBackTheSame() {
        brings("a,Clock,food,\"Mo,We 09:00-12:00,13:00-17:00; Fr 22:00-02:00; PH off\",Ring first\r\n");
        String id = own().extract().path("[0].id");
        List<Object> schedules =
                holder.asks().get("/pathways/{id}/schedules", id).path("");

        feeds(schedules.toArray()).body("rows[0].notes", nullValue());

        var clock = own().extract().<Map<String, Object>>path("find { it.title == 'Clock' }.times");
        own().body("find { it.title == 'From a feed' }.times", equalTo(clock))
                .body("find { it.title == 'From a feed' }.hours", equalTo("Ring first"));
    }
}
