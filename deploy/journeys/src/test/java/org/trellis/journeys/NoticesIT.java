package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.addresses.Address;
import org.trellis.addresses.Address.Kind;
import org.trellis.people.Addresses;
import org.trellis.people.Pieces;

/// Every message to a person arrives once, though what sends it dies; and nothing that is kept tells whom it was for.
@OnStack
@Order(900)
class NoticesIT {

    private static final int MANY = 1_000;
    private static final int ONE_BY_ONE = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Addresses addresses;
    private final Sink sink;

    NoticesIT(Addresses addresses) {
        this.addresses = addresses;
        this.sink = new Sink(addresses);
    }

    @Test
    void aThousandArriveOnceEachThoughDispatchIsKilledHalfWay() {
        var pieces = new Pieces(addresses);
        List<UUID> asked;
        try (var dispatch = new Asked(addresses)) {
            asked = numbers(MANY).map(number -> dispatch.code(number, "271828")).toList();
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> arrived(asked) >= MANY / 3);

        // The launcher starts it again.
        pieces.kill("dispatch");
        var beforeItDied = arrived(asked);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(arrived(asked)).isEqualTo(MANY));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(waiting()).isZero());
        System.out.printf("killed after %d of %d had arrived%n", beforeItDied, MANY);
        assertThat(beforeItDied).as("killed half-way").isLessThan(MANY);
        assertThat(timesEach(asked)).as("how often each arrived").containsOnly(1L);
    }

    @Test
    void nothingThatIsKeptTellsANumberOrAMailbox() {
        var number = Numbers.fresh();
        var code = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000));
        var mailbox = "somebody." + UUID.randomUUID() + "@example.org";
        try (var dispatch = new Asked(addresses)) {
            var text = dispatch.code(new Address(Kind.PHONE, number.dialled()), code);
            dispatch.code(new Address(Kind.EMAIL, mailbox), code);
            await().atMost(PATIENCE).until(() -> arrived(List.of(text)) == 1);
            await().atMost(PATIENCE)
                    .until(() -> sink.newest(20).stream()
                            .anyMatch(caught -> caught.to().equals(mailbox)));
        }

        var words = List.of(
                number.dialled(),
                number.dialled().substring(1),
                number.typed(),
                number.typed().replace(" ", ""),
                number.dialled().replace("+44", "+44 ").replace("+44 7700", "+44 7700 "),
                mailbox,
                mailbox.substring(0, mailbox.indexOf('@')),
                code);
        var finding = InClear.of(addresses, words);

        assertThat(finding.places()).isEmpty();
        assertThat(finding.looked()).isGreaterThan(1_000);
        assertThat(InClear.of(addresses, List.of("trellis.dispatch.notice.v1", "sign-in-code"))
                        .places())
                .as("it does look where messages stand")
                .anyMatch(place -> place.contains("kafka"))
                .anyMatch(place -> place.startsWith("dispatch public.notice"));
    }

    @Test
    void aCodeThatIsAskedForAloneArrivesAtOnce() {
        var asked = new HashMap<String, Instant>();
        try (var dispatch = new Asked(addresses)) {
            numbers(ONE_BY_ONE).forEach(number -> {
                var before = Instant.now();
                var id = dispatch.code(number, "314159");
                asked.put(id.toString(), before);
                await().pollInterval(Duration.ofMillis(20)).until(() -> has(id));
            });
        }

        var took = sink.all().stream()
                .filter(caught -> asked.containsKey(caught.reference()))
                .map(caught -> Duration.between(asked.get(caught.reference()), caught.at())
                        .toMillis())
                .sorted()
                .toList();
        System.out.printf(
                "from a code asked for to the sink, %d one by one: p50 %d ms, p99 %d ms, longest %d ms%n",
                took.size(), took.get(took.size() / 2), took.get(took.size() * 99 / 100), took.getLast());
        assertThat(took).hasSize(ONE_BY_ONE);
        assertThat(took.get(took.size() / 2)).as("half of them, in ms").isLessThan(1_000);
    }

    private boolean has(UUID notice) {
        return sink.newest(5).stream().anyMatch(caught -> caught.reference().equals(notice.toString()));
    }

    private long arrived(List<UUID> asked) {
        return timesEach(asked).size();
    }

    private List<Long> timesEach(List<UUID> asked) {
        var ids = asked.stream().map(UUID::toString).collect(Collectors.toSet());
        return List.copyOf(sink.all().stream()
                .filter(caught -> ids.contains(caught.reference()))
                .collect(Collectors.groupingBy(Sink.Caught::reference, Collectors.counting()))
                .values());
    }

    private long waiting() {
        return count("select count(*) from notice where ended_at is null");
    }

    private long count(String query) {
        var url = "jdbc:postgresql://" + addresses.of("postgres") + "/dispatch";
        try (var connection = DriverManager.getConnection(url, "postgres", "trellis");
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Numbers that no country has (999 is nobody's code), each used once.
    private static Stream<Address> numbers(int many) {
        var first = ThreadLocalRandom.current().nextLong(1_000_000L) * 10_000;
        return IntStream.range(0, many).mapToObj(n -> new Address(Kind.PHONE, "+999%010d".formatted(first + n)));
    }
}
