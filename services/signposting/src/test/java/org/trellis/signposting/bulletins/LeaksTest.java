package org.trellis.signposting.bulletins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.signposting.Bulletin.drafted;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.sent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Bulletin;
import org.trellis.signposting.Party;
import org.trellis.testing.Directory;

/// What somebody learns of a bulletin who has no part in it: nothing, by any route. And a receiver is no sender.
@QuarkusTest
class LeaksTest {

    private static final Map<String, BiFunction<RequestSpecification, UUID, Response>> OF_THE_SENDER = Map.ofEntries(
            Map.entry("read", (asks, id) -> asks.get("/bulletins/{id}", id)),
            Map.entry("edit", (asks, id) -> asks.body(notice()).put("/bulletins/{id}", id)),
            Map.entry("discard", (asks, id) -> asks.delete("/bulletins/{id}", id)),
            Map.entry("audience", (asks, id) -> asks.get("/bulletins/{id}/audience", id)),
            Map.entry("choose", (asks, id) -> asks.body(Map.of("all", true)).put("/bulletins/{id}/audience", id)),
            Map.entry("send", (asks, id) -> asks.post("/bulletins/{id}/sending", id)),
            Map.entry("correct", (asks, id) -> asks.body(version()).post("/bulletins/{id}/versions", id)),
            Map.entry("withdraw", (asks, id) -> asks.body(Map.of()).post("/bulletins/{id}/withdrawal", id)),
            Map.entry("outcome", (asks, id) -> asks.body(Map.of("words", "x")).post("/bulletins/{id}/outcome", id)),
            Map.entry("replies", (asks, id) -> asks.get("/bulletins/{id}/replies", id)));

    private static final Map<String, BiFunction<RequestSpecification, UUID, Response>> OF_A_RECEIVER = Map.of(
            "read", (asks, id) -> asks.get("/bulletins/received/{id}", id),
            "reword", (asks, id) -> asks.body(Map.of("words", "x")).put("/bulletins/received/{id}/words", id),
            "pass on", (asks, id) -> asks.body(Map.of("version", 1)).post("/bulletins/received/{id}/passing-on", id),
            "put away", (asks, id) -> asks.body(Map.of("away", true)).put("/bulletins/received/{id}/putting-away", id),
            "own replies", (asks, id) -> asks.get("/bulletins/received/{id}/replies", id),
            "reply", (asks, id) -> asks.body(Map.of("words", "x")).post("/bulletins/received/{id}/replies", id));

    @Inject
    Directory directory;

    private final Party council = Party.of("council", "liaison-officer");
    private final Party group = Party.group();
    private final Party stranger = Party.of("council", "liaison-officer");
    private Bulletin sent;
    private Bulletin draft;

    @BeforeEach
    void oneIsSentAndOneIsNot() {
        directory.opens(group, council, "signposts");
        directory.settle();
        sent = sent(council, notice(), group);
        draft = drafted(council, notice()).isFor(group);
    }

    @Test
    void aStrangerGetsTheAnswerOfWhatIsNotThere() {
        for (var id : List.of(sent.id(), draft.id())) {
            OF_THE_SENDER.forEach((act, asks) -> isAbsent(act, stranger, asks, id));
            OF_A_RECEIVER.forEach((act, asks) -> isAbsent(act, stranger, asks, id));
        }
        for (var path : List.of("/bulletins", "/bulletins?box=drafts", "/bulletins/received", "/bulletins/owed")) {
            assertThat(stranger.asks().get(path).<List<?>>path("items"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(stranger.asks().get("/export").asString())
                .doesNotContain(sent.id().toString(), draft.id().toString());
    }

    @Test
    void aReceiverIsNoSenderAndASenderNoReceiver() {
        OF_THE_SENDER.forEach((act, asks) -> isAbsent(act, group, asks, sent.id()));
        OF_A_RECEIVER.forEach((act, asks) -> isAbsent(act, council, asks, sent.id()));
        OF_A_RECEIVER.forEach((act, asks) -> isAbsent(act, group, asks, draft.id()));
        assertThat(group.asks().get("/bulletins").<List<?>>path("items")).isEmpty();
    }

    @Test
    void aTokenWithTheHeaderOfAnotherOrganisationIsTurnedAway() {
        Function<UUID, RequestSpecification> as =
                organisation -> stranger.asks().header("Trellis-Organisation", organisation);
        for (var path : List.of("/bulletins", "/bulletins/received", "/bulletins/owed", "/answer-promise")) {
            var theirs = as.apply(council.id()).get(path);
            var nobodys = as.apply(UUID.randomUUID()).get(path);
            assertThat(theirs.statusCode()).as(path).isEqualTo(404);
            assertThat(theirs.asString()).isEqualTo(nobodys.asString());
        }
    }

    private static void isAbsent(
            String act, Party party, BiFunction<RequestSpecification, UUID, Response> asks, UUID hidden) {
        var there = asks.apply(party.asks(), hidden);
        var absent = asks.apply(party.asks(), UUID.randomUUID());
        assertThat(there.statusCode()).as(act).isEqualTo(404).isEqualTo(absent.statusCode());
        assertThat(there.asString()).as(act).isEqualTo(absent.asString());
        assertThat(there.headers().toString())
                .as(act)
                .isEqualTo(absent.headers().toString());
    }

    private static Map<String, Object> version() {
        var version = notice();
        version.put("changed", "x");
        return version;
    }
}
