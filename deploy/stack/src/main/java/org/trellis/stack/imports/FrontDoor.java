package org.trellis.stack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.trellis.stack.imports.ListImport.Refused;

/// Asks directory as one of the people of the local stack, and says in words what went wrong.
public final class FrontDoor {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String directory;
    private final String keycloak;

    public FrontDoor(String directory, String keycloak) {
        this.directory = directory;
        this.keycloak = keycloak;
    }

    /// The beginning of a request by this person.
    public HttpRequest.Builder to(String route, String person) throws IOException {
        return HttpRequest.newBuilder(URI.create(directory + "/api/directory/v1" + route))
                .header("Authorization", "Bearer " + token(person));
    }

    private String token(String person) throws IOException {
        var form = Map.of(
                "client_id", "trellis-cli",
                "grant_type", "password",
                "username", person,
                "password", "trellis",
                "scope", "openid organization:*");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/trellis/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return exchange(request, person + " cannot sign in")
                .path("access_token")
                .asText();
    }

    /// The answer; what is refused is thrown with the words of the refusal.
    public JsonNode exchange(HttpRequest request, String failure) throws IOException {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            var body = JSON.readTree(answer.body());
            if (answer.statusCode() >= 300) {
                var faults = new StringBuilder(body.path("detail").asText(""));
                body.path("errors")
                        .forEach(e -> faults.append("\n  ")
                                .append(e.path("field").asText())
                                .append(": ")
                                .append(e.path("message").asText()));
                throw new Refused("%s (%d): %s".formatted(failure, answer.statusCode(), plain(faults.toString())));
            }
            return body;
        } catch (ConnectException e) {
            throw new Refused(
                    "Nothing answers on " + request.uri().getAuthority() + ": start the platform by make run.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted");
        }
    }

    /// Without characters that a terminal obeys, but for the ends of lines.
    public static String plain(String text) {
        return text.lines().map(Report::plain).collect(Collectors.joining("\n"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
