package org.trellis.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trellis.people.Addresses;

/// The text messages that reach people's telephones: what dispatch handed to the local stack's gateway.
final class Codes {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("^(\\d{6}) is your Trellis code");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// One text message, as it stands on the telephone.
    record Text(String to, String text, Instant at) {

        String code() {
            return found(CODE, 1);
        }

        String link() {
            return found(LINK, 0);
        }

        private String found(Pattern pattern, int group) {
            var match = pattern.matcher(text);
            if (!match.find()) {
                throw new AssertionError("Not in the text: " + pattern);
            }
            return match.group(group);
        }
    }

    private final URI messages;

    Codes(Addresses addresses) {
        this.messages = URI.create(addresses.of("messages") + "/messages?most=2000");
    }

    /// The newest code for a number such as `+447700900123`, sent since.
    Text awaitCode(String number, Instant since) {
        return await(CODE, number, since);
    }

    /// The newest text of this kind to a number, sent since.
    Text await(String words, String number, Instant since) {
        return await(Pattern.compile(Pattern.quote(words)), number, since);
    }

    private Text await(Pattern words, String number, Instant since) {
        return org.awaitility.Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> newest(words, number, since), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Text> newest(Pattern words, String number, Instant since) {
        return texts().stream()
                .filter(text -> text.to().equals(number) && !text.at().isBefore(since))
                .filter(text -> words.matcher(text.text()).find())
                .max(Comparator.comparing(Text::at));
    }

    private List<Text> texts() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(messages).build();
            var items = JSON.readTree(
                            client.send(request, BodyHandlers.ofString()).body())
                    .path("items");
            return items.valueStream()
                    .filter(one -> one.path("kind").asText().equals("sms"))
                    .map(Codes::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Text read(JsonNode sms) {
        return new Text(
                sms.path("to").path(0).asText(),
                sms.path("text").asText(),
                Instant.parse(sms.path("at").asText()));
    }
}
