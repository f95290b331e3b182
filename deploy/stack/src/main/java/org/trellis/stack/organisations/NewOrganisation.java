package org.trellis.stack.organisations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.trellis.stack.imports.FrontDoor;
import org.trellis.stack.imports.ListImport.Refused;

/// Registers an institution and says where the invitation of its first member went.
public final class NewOrganisation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FrontDoor door;

    public NewOrganisation(FrontDoor door) {
        this.door = door;
    }

    /// What was said on the command line; an empty text stands for what was not.
    public record Wish(String kind, String name, String gss, String contact, String evidence, String as) {

        /// In the order in which the Makefile passes them.
        public static Wish of(List<String> arguments) {
            var said = Arrays.copyOf(arguments.toArray(String[]::new), 6);
            for (var index = 0; index < said.length; index++) {
                said[index] = said[index] == null ? "" : said[index].strip();
            }
            var as = said[5].isEmpty() ? "operator@trellis.example" : said[5];
            return new Wish(said[0], said[1], said[2], said[3], said[4], as);
        }

        // The same words are the same wish: to send it again is safe.
        private String key() {
            var words = String.join("\n", kind, name, gss, contact, evidence);
            return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        private String body() throws IOException {
            var body = new LinkedHashMap<String, String>();
            body.put("kind", kind);
            body.put("name", name);
            body.put("gss", gss.isEmpty() ? null : gss);
            body.put("firstMember", contact);
            body.put("evidence", evidence);
            return JSON.writeValueAsString(body);
        }
    }

    /// Returns what there is to read about it; throws with the reason when it was refused.
    public String register(Wish wish) {
        if (wish.kind().isEmpty()
                || wish.name().isEmpty()
                || wish.contact().isEmpty()
                || wish.evidence().isEmpty()) {
            throw new Refused("Say which, as in KIND=council NAME=\"Eastmere Council\" GSS=E06999901"
                    + " CONTACT=liaison@eastmere.example EVIDENCE=\"Its web site names the officer\".");
        }
        try {
            var request = door.to("/institutions/registrations", wish.as())
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", wish.key())
                    .POST(BodyPublishers.ofString(wish.body()))
                    .build();
            return shown(door.exchange(request, "refused"));
        } catch (IOException e) {
            throw new Refused("It could not be sent: " + e);
        }
    }

    private static String shown(JsonNode made) {
        return """
                %s is registered (%s), with the id %s.
                The invitation of its first member went to %s. It holds for 14 days.
                """.formatted(text(made, "name"), text(made, "kind"), text(made, "organisation"), text(made, "invited"));
    }

    private static String text(JsonNode made, String field) {
        return FrontDoor.plain(made.path(field).asText());
    }
}
