package org.trellis.portal.fakes;

import static org.trellis.portal.fakes.FakeGrants.ID;
import static org.trellis.portal.fakes.FakeGrants.NOT_FOUND;
import static org.trellis.portal.fakes.FakeGrants.V1;
import static org.trellis.portal.fakes.FakeGrants.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.trellis.portal.fakes.FakeService.Answer;
import org.trellis.portal.fakes.FakeService.Call;

/// Grants' contract about what became of money: Eastmere Voluntary Action gives what came from Eastmere Council.
public final class FakeFigures {

    private static final String SHEET = "part,item,measure,value\nmoney,pot,pounds,3500\n";

    private FakeFigures() {}

    static void on(FakeGrants grants) {
        grants.on(
                "GET",
                V1 + "/funds/" + ID + "/figures",
                call -> own(call, Answer.ok(figures(call.part(0), call.part(0).equals(FakeGrants.DRAFT_FUND)))));
        grants.on("GET", V1 + "/funds/" + ID + "/figures/sheet.csv", call -> own(call, csv()));
        grants.on("GET", V1 + "/figures", call -> Answer.ok(figures(null, !FakeGrants.isGiver(call))));
        grants.on("GET", V1 + "/figures/sheet.csv", _ -> csv());
        grants.on(
                "GET",
                V1 + "/source-funds",
                call -> page(
                        isCouncil(call) ? List.of(source(FakeGrants.WINTER), source(FakeGrants.LARDERS)) : List.of()));
        grants.on(
                "GET",
                V1 + "/source-funds/" + ID,
                call -> isCouncil(call)
                                && List.of(FakeGrants.WINTER, FakeGrants.LARDERS)
                                        .contains(call.part(0))
                        ? Answer.ok(source(call.part(0)))
                        : NOT_FOUND);
        grants.on(
                "GET",
                V1 + "/open-funds/" + ID + "/grants",
                call -> page(
                        call.part(0).equals(FakeGrants.WINTER)
                                ? List.of(grant("360G-eva-1", "Al-Noor <Kitchen>"), grant("360G-eva-2", null))
                                : List.of()));
    }

    private static Answer own(Call call, Answer answer) {
        return FakeGrants.isGiver(call)
                        && List.of(FakeGrants.WINTER, FakeGrants.DRAFT_FUND).contains(call.part(0))
                ? answer
                : NOT_FOUND;
    }

    private static boolean isCouncil(Call call) {
        return People.COUNCIL.equals(FakeGrants.me(call));
    }

    private static Answer csv() {
        return new Answer(200, SHEET, Map.of("Content-Type", "text/csv"));
    }

    static Map<String, Object> counts() {
        return Map.of(
                "grants", 38,
                "givenPence", 850_000,
                "inTimePercent", 95,
                "medianDays", 5,
                "countedAt", "2026-11-30T10:00:00Z");
    }

    private static Map<String, Object> figures(String fund, boolean isEmpty) {
        var figures = new HashMap<String, Object>();
        figures.put("fundId", fund);
        figures.put(
                "money",
                Map.of(
                        "received", 1_200_000,
                        "pot", 350_000,
                        "committed", 50_000,
                        "paid", 781_840,
                        "held", 16_320,
                        "returned", 0,
                        "repurposed", 1_840));
        figures.put(
                "pipeline",
                isEmpty
                        ? List.of()
                        : List.of(stage("sent", 5, 0), stage("approved", 38, 850_000), stage("refused", 2, 0)));
        var deciding = new HashMap<String, Object>();
        deciding.put("promisedDays", fund == null ? null : 7);
        deciding.put("decided", isEmpty ? 0 : 40);
        deciding.put("inTime", isEmpty ? 0 : 38);
        deciding.put("medianDays", isEmpty ? null : 5);
        deciding.put("overdue", isEmpty ? 0 : 1);
        figures.put("deciding", deciding);
        var paying = new HashMap<String, Object>();
        paying.put("paid", isEmpty ? 0 : 31);
        paying.put("unpaid", isEmpty ? 0 : 4);
        paying.put("medianDays", isEmpty ? null : 1);
        figures.put("paying", paying);
        figures.put(
                "areas",
                List.of(area("E06999901", true, 0, 0), area("E05999901", false, isEmpty ? 0 : 12, isEmpty ? 0 : 9)));
        figures.put("withoutArea", isEmpty ? 0 : 1);
        figures.put("ways", isEmpty ? List.of() : List.of(Map.of("way", "bought", "applications", 12, "grants", 11)));
        figures.put(
                "periods",
                IntStream.range(0, 12)
                        .mapToObj(n -> period(LocalDate.of(2025, 12, 1).plusMonths(n), isEmpty ? 0 : n))
                        .toList());
        return figures;
    }

    private static Map<String, Object> stage(String state, long applications, long given) {
        return Map.of("state", state, "applications", applications, "askedPence", 50_000, "givenPence", given);
    }

    private static Map<String, Object> area(String code, boolean ofTheFund, long applications, long grants) {
        return Map.of("code", code, "ofTheFund", ofTheFund, "applications", applications, "grants", grants);
    }

    private static Map<String, Object> period(LocalDate from, long number) {
        return Map.of(
                "from",
                from.toString(),
                "applications",
                number,
                "decided",
                number,
                "grants",
                number,
                "givenPence",
                number * 10_000,
                "paidPence",
                number * 8_000);
    }

    /// Of the second one there are too few of everything.
    private static Map<String, Object> source(String fund) {
        var isWinter = fund.equals(FakeGrants.WINTER);
        var source = new HashMap<String, Object>();
        source.put("fundId", fund);
        source.put("funderId", FakeLoops.EVA);
        source.put("name", isWinter ? "Eastmere Winter <Kitchens>" : "Larder Vans");
        source.put("state", "open");
        source.put("promisedDays", 7);
        source.put("fromYouPence", 1_000_000);
        source.put("receivedPence", 1_200_000);
        source.put("givenPence", isWinter ? 850_000 : null);
        source.put("applications", isWinter ? 45 : null);
        source.put("grants", isWinter ? 38 : null);
        source.put("inTimePercent", isWinter ? 95 : null);
        source.put("medianDays", isWinter ? 5 : null);
        source.put("paidAfterDays", isWinter ? 0 : null);
        source.put("countedAt", "2026-11-30T10:00:00Z");
        return source;
    }

    private static Map<String, Object> grant(String id, String recipient) {
        var grant = new HashMap<String, Object>();
        grant.put("grantId", id);
        grant.put("title", "Gas & <rice>");
        grant.put("recipient", recipient);
        grant.put("pence", 48_160);
        grant.put("awardedOn", "2026-11-20");
        return grant;
    }
}
