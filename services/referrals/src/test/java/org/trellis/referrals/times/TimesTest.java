package org.trellis.referrals.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.trellis.referrals.Party.council;
import static org.trellis.referrals.Party.pathway;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.referrals.Areas;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.testing.Directory;

/// A pathway says by the clock when somebody is there, and its readers see what that means now.
@QuarkusTest
class TimesTest {

    @Inject
    Directory directory;

    private final Party holder = council();
    private final Party other = council();
    private final String ward = Areas.ward();

    @BeforeEach
    void theCouncilIsKnown() {
        Pair.registered(directory, holder);
        directory.settle();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private static Map<String, Object> slot(String day, String opens, String closes) {
        return Map.of("day", day, "opens", opens, "closes", closes);
    }

    private Map<String, Object> words(Map<String, ?> times) {
        var words = pathway(ward);
        words.put("times", times);
        return words;
    }

    private static Map<String, Object> aroundTheClock() {
        return new HashMap<>(Map.of(
                "weekly",
                Stream.of("MO", "TU", "WE", "TH", "FR", "SA", "SU")
                        .map(day -> slot(day, "00:00", "00:00"))
                        .toList()));
    }

    @Test
    void whoReadsItSeesWhetherSomebodyIsThereNow() {
        var id = holder.keeps(words(aroundTheClock()));

        Awaitility.await().untilAsserted(() -> other.reads(id).statusCode(200));
        other.reads(id).body("times.weekly", hasSize(7), "opening.now", equalTo(true));
        Party.nobodyAsks()
                .get("/pathways?area=" + ward)
                .then()
                .body("items[0].opening.now", equalTo(true), "items[0].times.weekly[0].opens", equalTo("00:00"));

        var times = aroundTheClock();
        times.put(
                "exceptions",
                List.of(Map.of(
                        "from",
                        today().toString(),
                        "until",
                        today().plusDays(1).toString(),
                        "words",
                        "Say \"please\"")));
        holder.edits(id, words(times)).statusCode(200);
        other.reads(id)
                .body("opening.now", equalTo(false), "opening.opensAt", notNullValue())
                .body("times.exceptions[0].words", equalTo("Say \"please\""));

        holder.edits(id, pathway(ward)).statusCode(200).body("times", nullValue());
        other.reads(id).body("times", nullValue(), "opening", nullValue());
    }

    @Test
    void whatChangedAndTheCopyOfAPartnerHaveThem() {
        var id = holder.keeps(pathway(ward));
        var times = Map.of(
                "weekly",
                List.of(slot("FR", "17:00", "19:30"), slot("TU", "17:00", "19:30")),
                "closedOnBankHolidays",
                true);
        holder.edits(id, words(times)).statusCode(200);

        Awaitility.await().untilAsserted(() -> other.reads(id).statusCode(200));
        other.asks()
                .get("/pathways/{id}/versions", id)
                .then()
                .body("[0].changes.part", contains("times"))
                .body("[0].changes[0].became", equalTo("Tu,Fr 17:00-19:30; PH off"));
        var copy = other.follows().get(id);
        assertThat(copy).containsKey("times").doesNotContainKey("opening");
        other.asks()
                .get("/pathways/{id}/schedules", id)
                .then()
                .statusCode(200)
                .body("$", hasSize(1), "[0].freq", equalTo("WEEKLY"), "[0].byday", equalTo("TU,FR"))
                .body("[0].opens_at", equalTo("17:00"), "[0].service_id", equalTo(id))
                .body("[0].notes", containsString("bank holidays"));
    }

    @Test
    void nobodyElseReadsOrWritesThoseOfADraft() {
        var id = holder.adds(words(aroundTheClock()));

        other.asks().get("/pathways/{id}/schedules", id).then().statusCode(404).body("code", equalTo("not-found"));
        Party.nobodyAsks().get("/pathways/{id}/schedules", id).then().statusCode(404);
        other.edits(id, words(Map.of())).statusCode(404);
        holder.reads(id).body("times.weekly", hasSize(7), "opening.now", equalTo(true));
    }

    @Test
    void theMarkOfWhatWasReadHoldsWhileSomebodyComesAndGoes() {
        var id = holder.adds(words(aroundTheClock()));
        var mark = holder.reads(id).extract().header("ETag");
        assertThat(mark)
                .isNotEqualTo(holder.reads(holder.adds(pathway(ward))).extract().header("ETag"));

        holder.asks()
                .header("If-None-Match", mark)
                .get("/pathways/{id}", id)
                .then()
                .statusCode(304);
        holder.asks()
                .header("If-Match", mark)
                .body(pathway(ward))
                .put("/pathways/{id}", id)
                .then()
                .statusCode(200);
        holder.asks()
                .header("If-Match", mark)
                .body(pathway(ward))
                .put("/pathways/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void whatCannotBeIsSaid() {
        var tooMany = new ArrayList<Map<String, Object>>();
        for (var day : List.of("MO", "TU", "WE", "TH", "FR", "SA")) {
            for (var hour = 10; hour < 15; hour++) {
                tooMany.add(slot(day, hour + ":00", hour + ":30"));
            }
        }
        refused(Map.of("weekly", tooMany), 400, "invalid-request");
        refused(Map.of("weekly", List.of(slot("XX", "10:00", "11:00"))), 400, null);
        refused(Map.of("weekly", List.of(Map.of("day", "MO", "opens", "10:00"))), 400, "invalid-request");
        refused(
                Map.of("weekly", List.of(slot("MO", "10:00", "12:00"), slot("MO", "11:30", "13:00"))),
                422,
                "times-overlap");
        var day = today().plusDays(3).toString();
        refused(others(Map.of("from", day, "until", today().toString())), 422, "days-backwards");
        refused(others(Map.of("from", today().plusYears(3).toString())), 422, "day-too-far");
        refused(others(Map.of("from", day, "opens", "10:00")), 422, "time-half");
        refused(others(Map.of("from", day, "words", "<b>shut</b>")), 400, "invalid-request");
    }

    private static Map<String, Object> others(Map<String, ?> other) {
        return Map.of("exceptions", List.of(other));
    }

    private void refused(Map<String, ?> times, int status, String code) {
        var answer = holder.asks().body(words(times)).post("/pathways").then().statusCode(status);
        if (code != null) {
            answer.body("code", equalTo(code));
        }
    }
}
