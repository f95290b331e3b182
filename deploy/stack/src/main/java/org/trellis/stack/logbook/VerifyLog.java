package org.trellis.stack.logbook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Verifies an organisation's logbook: as it is now, as it was saved, and whether the one begins with the other.
public final class VerifyLog {

    /// That a chain is broken, or that something keeps it from being verified; a sentence for a person.
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /// An empty text stands for what was not said.
    public record Wish(String as, String file, String organisation) {

        /// In the order in which the Makefile passes them.
        public static Wish of(List<String> arguments) {
            var said = Arrays.copyOf(arguments.toArray(String[]::new), 3);
            for (var index = 0; index < said.length; index++) {
                said[index] = said[index] == null ? "" : said[index].strip();
            }
            var nobody = said[0].isEmpty() && said[1].isEmpty();
            return new Wish(nobody ? "steward@quayside.example" : said[0], said[1], said[2]);
        }
    }

    private static final String NOW = "Today's log";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String directory;
    private final String keycloak;

    public VerifyLog(String directory, String keycloak) {
        this.directory = directory;
        this.keycloak = keycloak;
    }

    /// Returns what there is to read about it; throws when a chain is broken.
    public String verify(Wish wish) {
        try {
            if (wish.file().isEmpty()) {
                try (var lines = export(wish.as(), wish.organisation())) {
                    return new Walk(NOW, lines.iterator()).all().result() + System.lineSeparator();
                }
            }
            var saved = saved(wish.file());
            return saved.result() + System.lineSeparator() + (wish.as().isEmpty() ? "" : compare(wish, saved));
        } catch (ConnectException e) {
            throw new Refused("The platform does not answer: start it by make run.");
        } catch (IOException e) {
            throw new Refused("The log could not be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted");
        }
    }

    private static Walk saved(String file) throws IOException {
        if (!Files.isReadable(Path.of(file)) || Files.isDirectory(Path.of(file))) {
            throw new Refused("\"" + file + "\" cannot be read. Say which export, as in FILE=logbook.jsonl.");
        }
        try (var lines = Files.lines(Path.of(file))) {
            var walk = new Walk("The saved log", lines.iterator()).all();
            if (walk.number() == 0) {
                throw new Refused("The saved log is empty.");
            }
            return walk;
        }
    }

    private String compare(Wish wish, Walk saved) throws IOException, InterruptedException {
        var organisation = wish.organisation().isEmpty() ? saved.organisation() : wish.organisation();
        try (var then = Files.lines(Path.of(wish.file()));
                var lines = export(wish.as(), organisation)) {
            var now = new Walk(NOW, lines.iterator());
            for (var kept : (Iterable<String>) then::iterator) {
                var before = Line.of(kept);
                if (!now.hasNext()) {
                    throw new Refused("Today's log ends at entry %d, and the saved one has %d: its end was cut off."
                            .formatted(now.number(), saved.number()));
                }
                if (!now.next().hash().equals(before.hash())) {
                    throw new Refused("Today's log was rewritten: entry %d is not the one that was saved."
                            .formatted(before.number()));
                }
            }
            return "%s%nIt begins with the saved one, and has %d entries more.%n"
                    .formatted(now.all().result(), now.number() - saved.number());
        }
    }

    private Stream<String> export(String person, String organisation) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(directory + "/api/directory/v1/logbook/export?format=jsonl"))
                .header("Authorization", "Bearer " + token(person));
        if (!organisation.isEmpty()) {
            request.header("Trellis-Organisation", organisation);
        }
        var answer = client.send(request.build(), BodyHandlers.ofLines());
        return checked(answer, person + " cannot read that logbook").body();
    }

    private String token(String person) throws IOException, InterruptedException {
        var form = Stream.of(
                        "client_id", "trellis-cli",
                        "grant_type", "password",
                        "username", person,
                        "password", "trellis",
                        "scope", "openid organization:*")
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
        var body = Stream.iterate(0, field -> field < form.size(), field -> field + 2)
                .map(field -> form.get(field) + "=" + form.get(field + 1))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/trellis/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = checked(client.send(request, BodyHandlers.ofString()), person + " cannot sign in");
        return JsonMapper.builder()
                .build()
                .readTree(answer.body())
                .path("access_token")
                .asText();
    }

    private static <T> HttpResponse<T> checked(HttpResponse<T> answer, String failure) {
        if (answer.statusCode() >= 300) {
            throw new Refused("%s (%d).".formatted(failure, answer.statusCode()));
        }
        return answer;
    }
}
