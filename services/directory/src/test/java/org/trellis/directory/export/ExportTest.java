package org.trellis.directory.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.directory.Borough.opens;
import static org.trellis.directory.Borough.shares;
import static org.trellis.directory.Borough.shows;
import static org.trellis.directory.Borough.writes;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;
import org.trellis.directory.Crowd;
import org.trellis.directory.accounts.Role;

/// A group takes away everything that is held for it, and nothing of anybody else.
@QuarkusTest
class ExportTest {

    private Party group;
    private Party council;

    @BeforeEach
    void aGroupInUse() {
        group = Crowd.group("Lamplight Kitchen");
        council = Crowd.council("Eastmere Council");
        writes(group);
        shows(group, "public");
        opens(group, council, "listed");
        shares(group, council, "contact");
        group.asks()
                .body(Map.of("role", "helper", "called", "Amina's sister", "by", "link"))
                .post("/invitations")
                .then()
                .statusCode(201);
    }

    @Test
    void allThatIsHeldIsInItAndNothingOfOthers() {
        var other = Crowd.group("Somebody Else");
        writes(other);

        var data = group.asks().get("/export").then().statusCode(200).extract();

        assertThat(data.header("Content-Disposition")).contains("trellis-directory.json");
        var tables = data.jsonPath();
        assertThat(tables.getString("listing[0].name")).isEqualTo("Lamplight Kitchen");
        assertThat(tables.getList("listing")).hasSize(1);
        assertThat(tables.getList("link_side")).hasSize(1);
        assertThat(tables.getList("share_card")).hasSize(1);
        assertThat(tables.getList("listing_facet")).isNotEmpty();
        assertThat(tables.getString("invitation[0].called")).isEqualTo("Amina's sister");
        assertThat(data.asString())
                .doesNotContain(other.id().toString(), "Somebody Else", "token_mark", "\"outbox\"", "published_");
    }

    @Test
    void aTableThatComesLaterIsTakenAlong() {
        var owned = Crowd.tables("organisation_id", "other_id", "audience_id", "sender_id", "receiver_id");
        owned.removeIf(name -> name.startsWith("published_"));
        // Marks cannot be read back, by their owner neither.
        owned.removeAll(Set.of("outbox", "inbox", "due", "idempotency", "log_entry", "not_listed", "destroyed"));

        Map<String, Object> taken = group.asks().get("/export").jsonPath().getMap("$");

        assertThat(taken.keySet()).containsExactlyInAnyOrderElementsOf(owned);
    }

    @Test
    void theArchiveHoldsTheSameForASpreadsheetWhichComputesNothing() throws IOException {
        var page = Borough.page("Lamplight Kitchen");
        page.put("summary", "=HYPERLINK(\"http://x\")\nand a second line");
        group.asks().body(page).put("/groups/{id}/listing", group.id()).then().statusCode(200);

        var files = unpacked(group.asks().get("/export?format=zip").asByteArray());

        assertThat(files)
                .containsKeys("everything.json", "listing.csv", "share_card.csv")
                .doesNotContainKey("hiding.csv");
        assertThat(files.get("listing.csv")).contains("\"'=HYPERLINK(\"\"http://x\"\")\nand a second line\"");
        assertThat(files.get("everything.json")).contains("\"=HYPERLINK(\\\"http://x\\\")\\nand a second line\"");
    }

    @Test
    void onlyKeepersTakeItAndTheLogSaysSo() {
        var helper = Crowd.member(group, Crowd.fresh("helper"), Role.HELPER);

        helper.asks().get("/export").then().statusCode(403);
        group.asks().get("/export?format=xml").then().statusCode(400).body("code", equalTo("invalid-request"));
        Borough.anonymous().get("/export").then().statusCode(401);
        assertThat(Crowd.acts(group.id())).doesNotContain("data-taken");
        group.asks().get("/export").then().statusCode(200);
        assertThat(Crowd.acts(group.id())).endsWith("data-taken");
    }

    private static Map<String, String> unpacked(byte[] archive) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
