package org.trellis.portal.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Directory's contract over the few rows of `eastmere.json`.
public final class FakeDirectory extends FakeService {

    private static final String V1 = "/api/directory/v1";
    private static final String ID = "([0-9a-f-]{36})";

    private static final int MOST_LINKS = 50;
    private static final String SECOND_PAGE = "0e0&2";

    private final ObjectNode data;
    private final ObjectNode atFirst;

    public FakeDirectory(int port) {
        super(port);
        try (var file = FakeDirectory.class.getResourceAsStream("/eastmere.json")) {
            data = (ObjectNode) JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        atFirst = data.deepCopy();
        organisations();
        groups();
        links();
        FakeLogbook.on(this);
        FakeCapacity.on(this);
        FakeHours.on(this);
        FakeDigest.on(this);
        FakeReports.on(this);
        FakePageLinks.on(this);
        FakeBlocks.on(this);
        FakeStreets.on(this);
        FakeTeams.on(this);
        FakeItems.on(this);
        FakeEnding.on(this);
        FakeDeletions.on(this);
        FakeImports.on(this);
        new FakeOperations(this).answer();
        FakePeople.join(this);
        FakeLiaison.on(this);
        FakeSafety.on(this);
        on("GET", V1 + "/needs", _ -> Answer.ok(data.get("needs")));
        on("GET", V1 + "/traits", _ -> Answer.ok(data.get("traits")));
        on("GET", V1 + "/search", this::search);
        on("GET", V1 + "/places", this::places);
        on(
                "GET",
                V1 + "/places/areas",
                call -> call.query().get("near").startsWith("EM1")
                        ? Answer.ok(Map.of(
                                "label",
                                "EM1, Eastmere",
                                "areas",
                                List.of(Map.of("kind", "ward", "code", "E05999901", "name", "Harbour"))))
                        : Answer.problem(422, "place-unknown", "We do not know that place."));
        on(
                "GET",
                V1 + "/places/areas/E06999901/wards",
                _ -> Answer.ok(Map.of(
                        "items", rows("places", row -> row.get("kind").asText().equals("ward")))));
        on("GET", V1 + "/places/wards", _ -> Answer.ok(Map.of("wards", List.of("E05999901"))));
        on("GET", "/q/openapi", _ -> Answer.ok("{\"openapi\":\"3.1.0\"}"));
        on(
                "POST",
                V1 + "/echo",
                call -> Answer.ok(
                        Map.of("headers", call.headers(), "size", call.text().length())));
    }

    private void organisations() {
        on("GET", V1 + "/organisations/mine", _ -> {
            var mine = data.get("organisations").deepCopy();
            ((ArrayNode) mine).addObject().put("id", People.FREE_WHARF).put("registered", false);
            return Answer.ok(Map.of("items", mine));
        });
        on("GET", V1 + "/organisations", call -> {
            var ids = call.query().get("ids");
            var wanted = call.query().getOrDefault("q", "").toLowerCase(Locale.ROOT);
            var kind = call.query().getOrDefault("kind", "council");
            return Answer.ok(Map.of(
                    "items",
                    rows(
                            "organisations",
                            row -> ids == null
                                    ? row.get("kind").asText().equals(kind)
                                            && row.get("name")
                                                    .asText()
                                                    .toLowerCase(Locale.ROOT)
                                                    .contains(wanted)
                                    : Set.of(ids.split(","))
                                            .contains(row.get("id").asText()))));
        });
        on(
                "GET",
                V1 + "/organisations/" + ID,
                call -> rows("organisations", row -> row.get("id").asText().equals(call.part(0))).stream()
                        .findFirst()
                        .map(Answer::ok)
                        .orElse(Answer.problem(404, "not-found", "There is nothing here.")));
    }

    private void groups() {
        on("POST", V1 + "/groups", call -> {
            var name = call.json().path("name").asText();
            return name.contains("<")
                    ? Answer.problem(
                            422,
                            "not-valid",
                            "Look at the name.",
                            List.of(Map.of("field", "name", "message", "A name has letters, numbers and spaces.")))
                    : Answer.of(201, Map.of("id", People.AL_NOOR, "name", name, "kind", "group", "version", 0));
        });
        on("PUT", V1 + "/groups/" + ID, call -> Answer.of(201, Map.of("id", call.part(0))));
        on("GET", V1 + "/groups/" + ID + "/listing", call -> listing(call.part(0)));
        on("PUT", V1 + "/groups/" + ID + "/listing", this::write);
        on("PUT", V1 + "/groups/" + ID + "/visibility", call -> {
            ((ObjectNode) data.path("listings").path(call.part(0)))
                    .set("visibility", call.json().get("visibility"));
            return Answer.ok(call.json());
        });
        on("POST", V1 + "/groups/" + ID + "/confirmation", _ -> Answer.ok(Map.of("how", "web")));
        on(
                "GET",
                V1 + "/groups/" + ID + "/look-alikes",
                _ -> Answer.ok(Map.of(
                        "items",
                        List.of(Map.of(
                                "id",
                                People.IMPORTED,
                                "name",
                                "Al-Noor <i>",
                                "listedBy",
                                "Eastmere Voluntary Action")))));
        on("POST", V1 + "/groups/" + ID + "/claims", _ -> Answer.of(201, Map.of("claimed", true)));
        on(
                "GET",
                V1 + "/groups/" + ID + "/preview",
                call -> "public".equals(call.query().get("as"))
                        ? Answer.ok(Map.of("visible", false))
                        : Answer.ok(Map.of(
                                "visible",
                                true,
                                "listing",
                                data.path("listings").get(call.part(0)))));
    }

    /// Whatever other tests wrote on the page of this group is gone.
    public void isAsAtFirst(String group) {
        ((ObjectNode) data.path("listings"))
                .set(group, atFirst.path("listings").path(group).deepCopy());
    }

    private Answer listing(String id) {
        var listing = data.path("listings").get(id);
        return listing == null
                ? Answer.problem(404, "not-found", "There is nothing here.")
                : new Answer(200, listing, Map.of("ETag", "\"7\""));
    }

    private Answer write(Call call) {
        if (call.part(0).equals(People.QUAYSIDE)) {
            return Answer.problem(403, "only-the-group-edits", "Only Quayside Mutual Aid can change this.");
        }
        if (call.header("If-Match") != null && !call.header("If-Match").equals("\"7\"")) {
            return Answer.problem(412, "changed-meanwhile", "Somebody changed it.");
        }
        if (call.json().at("/area/patch/coordinates/0/0/0").asDouble() < -5) {
            return Answer.problem(422, "patch-too-large", "That is a county and more.");
        }
        if (call.json().path("summary").asText().length() > 2000) {
            return Answer.problem(
                    422,
                    "not-valid",
                    "Too long.",
                    List.of(Map.of("field", "summary", "message", "Use 2,000 characters or fewer.")));
        }
        ((ObjectNode) data.path("listings").path(call.part(0))).setAll((ObjectNode) call.json());
        return Answer.ok(call.json());
    }

    private void links() {
        on("GET", V1 + "/links", this::pageOfLinks);
        on("PUT", V1 + "/links/" + ID + "/set-aside", _ -> Answer.of(204, null));
        on("DELETE", V1 + "/links/" + ID + "/set-aside", _ -> Answer.of(204, null));
        on(
                "GET",
                V1 + "/links/" + ID,
                call -> Stream.of("/links/items", "/links/apart")
                        .flatMap(path -> StreamSupport.stream(data.at(path).spliterator(), false))
                        .filter(link -> link.at("/organisation/id").asText().equals(call.part(0)))
                        .findFirst()
                        .map(Answer::ok)
                        .orElse(Answer.problem(404, "not-found", "There is nothing here.")));
        on("PUT", V1 + "/links/" + ID, call -> Answer.ok(call.json()));
        on("DELETE", V1 + "/links/" + ID, _ -> Answer.of(204, null));
        on("PUT", V1 + "/links/" + ID + "/cards/([a-z]+)", FakeDirectory::share);
        on("DELETE", V1 + "/links/" + ID + "/cards/([a-z]+)", _ -> Answer.of(204, null));
    }

    private static Answer share(Call call) {
        if (call.part(1).equals("activities")
                && call.json().path("team").asText("").isEmpty()) {
            return Answer.problem(409, "card-is-for-a-team", "One team only.");
        }
        return call.json().path("purpose").asText("").isBlank()
                ? Answer.problem(
                        422,
                        "not-valid",
                        "Say why.",
                        List.of(Map.of("field", "purpose", "message", "Say what they may use it for.")))
                : Answer.ok(call.json());
    }

    // More than fifty at once are refused. Whoever asks for whole pages gets two: the first holds one link.
    private Answer pageOfLinks(Call call) {
        var limit = call.query().get("limit");
        if (limit != null && Integer.parseInt(limit) > MOST_LINKS) {
            return Answer.problem(400, "invalid-request", "limit must be 50 or fewer.");
        }
        var found = links(call.query().get("standing"));
        if (String.valueOf(MOST_LINKS).equals(limit)) {
            var items = (ArrayNode) found.get("items");
            var first = items.remove(0);
            if (!SECOND_PAGE.equals(call.query().get("cursor"))) {
                items.removeAll();
                items.add(first);
                ((ObjectNode) found).put("next", SECOND_PAGE);
            }
        }
        return Answer.ok(found);
    }

    private JsonNode links(String standing) {
        var links = (ObjectNode) data.get("links").deepCopy();
        var items = links.putArray("items");
        data.at("/links/items").forEach(link -> {
            if (standing == null || standing.equals(link.path("standing").asText())) {
                items.add(link);
            }
        });
        return links.put("next", "open-both".equals(standing) ? "0e0" : null);
    }

    private Answer search(Call call) {
        var near = call.query().get("near");
        if ("nowhere".equals(near)) {
            return Answer.problem(422, "place-unknown", "We do not know that place. Try a postcode.");
        }
        if (call.query().getOrDefault("q", "").length() > 100) {
            return Answer.problem(400, "invalid-request", "q: size must be between 0 and 100");
        }
        var answer = data.path("search").deepCopy();
        if (near == null || near.isBlank()) {
            ((ObjectNode) answer).putNull("near");
            answer.get("items").forEach(item -> ((ObjectNode) item).putNull("distanceMetres"));
        }
        if ("nothing".equals(call.query().get("q"))) {
            ((ArrayNode) answer.get("items")).removeAll();
        }
        return Answer.ok(answer);
    }

    private Answer places(Call call) {
        var wanted = call.query().getOrDefault("q", "").toLowerCase(Locale.ROOT);
        if (wanted.isBlank() || wanted.length() > 60) {
            return Answer.problem(400, "invalid-request", "q: size must be between 0 and 60");
        }
        return Answer.ok(Map.of(
                "items",
                rows(
                                "places",
                                row -> row.get("label")
                                                .asText()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith(wanted)
                                        || row.get("code")
                                                .asText()
                                                .toLowerCase(Locale.ROOT)
                                                .equals(wanted))
                        .stream()
                        .map(row -> ((ObjectNode) row.deepCopy()).put("whole", isWhole(row, wanted)))
                        .toList()));
    }

    private static boolean isWhole(JsonNode place, String wanted) {
        var label = place.get("label").asText().toLowerCase(Locale.ROOT);
        return List.of(
                        label,
                        label.replaceFirst("( council|,.*)$", ""),
                        place.get("code").asText().toLowerCase(Locale.ROOT))
                .contains(wanted);
    }

    private List<JsonNode> rows(String name, java.util.function.Predicate<JsonNode> wanted) {
        return StreamSupport.stream(data.get(name).spliterator(), false)
                .filter(wanted)
                .toList();
    }
}
