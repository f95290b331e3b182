package org.trellis.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.trellis.people.Addresses;

/// A search near a postcode, by so many at a time who each ask again as soon as they are answered.
final class SearchNear {

    static final int CLIENTS = 8;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String door;
    private final List<String> postcodes;

    SearchNear(Addresses addresses, List<String> postcodes) {
        this.door = addresses.of("directory");
        this.postcodes = postcodes;
    }

    Load run(Duration lasts) throws Exception {
        var until = System.nanoTime() + lasts.toNanos();
        var all = new ArrayList<Long>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var asking = new ArrayList<Future<List<Long>>>();
            for (var one = 0; one < CLIENTS; one++) {
                asking.add(threads.submit((Callable<List<Long>>) () -> askUntil(until)));
            }
            for (var one : asking) {
                all.addAll(one.get());
            }
        }
        return new Load("the service", all.stream().mapToLong(Long::longValue).toArray(), lasts);
    }

    private List<Long> askUntil(long until) throws Exception {
        var took = new ArrayList<Long>();
        while (System.nanoTime() < until) {
            var postcode = postcodes.get(ThreadLocalRandom.current().nextInt(postcodes.size()));
            var request = HttpRequest.newBuilder(URI.create(door + "/api/directory/v1/search?near="
                            + URLEncoder.encode(postcode, StandardCharsets.UTF_8)))
                    .build();
            var asked = System.nanoTime();
            var answer = client.send(request, BodyHandlers.ofString());
            took.add(System.nanoTime() - asked);
            if (answer.statusCode() != 200 || !answer.body().contains("\"items\":[{")) {
                throw new IllegalStateException(
                        "Searching near " + postcode + " found: " + answer.statusCode() + " " + answer.body());
            }
        }
        return took;
    }
}
