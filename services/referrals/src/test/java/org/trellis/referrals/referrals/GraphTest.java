package org.trellis.referrals.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.referrals.Pair.reads;
import static org.trellis.referrals.Pair.steps;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.Event;
import org.trellis.contracts.referrals.ReferralEvent;
import org.trellis.referrals.Pair;
import org.trellis.referrals.Party;
import org.trellis.referrals.Time;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// Every step from every state by either side, through the front door: what leads somewhere does, and nothing else.
@QuarkusTest
class GraphTest {

    // How a referral gets to each state: by the sender's and the receiver's steps. Written down once more, on purpose.
    private static final Map<String, List<String>> WAYS = Map.ofEntries(
            Map.entry("draft", List.of()),
            Map.entry("sent", List.of("send")),
            Map.entry("accepted", List.of("send", "accept")),
            Map.entry("in-progress", List.of("send", "accept", "start")),
            Map.entry("declined", List.of("send", "decline")),
            Map.entry("given-back", List.of("send", "accept", "give-back")),
            Map.entry("passed-on", List.of("send", "accept", "pass-on")),
            Map.entry("connected-direct", List.of("send", "accept", "connect")),
            Map.entry("completed", List.of("send", "accept", "start", "complete")),
            Map.entry("withdrawn", List.of("send", "withdraw")),
            Map.entry("expired", List.of("send", "(time)")));

    private static final Set<String> OF_THE_SENDER = Set.of("send", "withdraw");

    private static final Map<String, Set<String>> LEADS = Map.of(
            "draft", Set.of("send", "withdraw"),
            "sent", Set.of("accept", "decline", "withdraw"),
            "accepted", Set.of("start", "give-back", "pass-on", "connect", "complete", "withdraw"),
            "in-progress", Set.of("give-back", "pass-on", "connect", "complete", "withdraw"));

    private static final Map<String, String> TO = Map.of(
            "send", "sent",
            "accept", "accepted",
            "decline", "declined",
            "start", "in-progress",
            "give-back", "given-back",
            "pass-on", "passed-on",
            "connect", "connected-direct",
            "complete", "completed",
            "withdraw", "withdrawn");

    @Inject
    Directory directory;

    private Pair pair;
    private Party third;

    @BeforeEach
    void threeWhoAgreed() {
        pair = Pair.agreed(directory);
        third = Party.group();
        Pair.agreed(directory, pair.receiver(), third);
    }

    @Test
    void theTestKnowsEveryStateAndStep() {
        assertThat(WAYS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        List.of(State.values()).stream().map(State::word).toList());
        var steps = new ArrayList<>(TO.keySet());
        steps.add("expire");
        assertThat(steps)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Step.values()).stream().map(Step::word).toList());
    }

    @Test
    void everyStepFromEveryStateLeadsWhereItShouldOrNowhere() throws SQLException {
        var told = new HashMap<String, List<String>>();
        for (var state : WAYS.keySet()) {
            for (var step : TO.keySet()) {
                tries(step, at(state), state, told);
            }
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(types(told.keySet())).isEqualTo(told));
    }

    private void tries(String step, String id, String state, Map<String, List<String>> told) {
        var bySender = OF_THE_SENDER.contains(step);
        var taker = bySender ? pair.sender() : pair.receiver();
        var other = bySender ? pair.receiver() : pair.sender();
        var leads = LEADS.getOrDefault(state, Set.of()).contains(step);

        var hidden = state.equals("draft") && other.equals(pair.receiver());
        steps(other, id, step, with(step)).statusCode(hidden ? 404 : 403);
        var answer = steps(taker, id, step, with(step));
        if (state.equals("draft") && !bySender) {
            answer.statusCode(404);
        } else if (leads) {
            answer.statusCode(200).body("state", equalTo(TO.get(step)));
        } else {
            answer.statusCode(409).body("code", equalTo("referral-moved-on"), "state", equalTo(state));
        }
        var now = leads ? TO.get(step) : state;
        reads(pair.sender(), id).statusCode(200).body("state", equalTo(now));
        var open = LEADS.getOrDefault(now, Set.of());
        reads(pair.sender(), id)
                .body(
                        "mayDo",
                        containsInAnyOrder(
                                open.stream().filter(OF_THE_SENDER::contains).toArray()));
        var steps = new ArrayList<>(WAYS.get(state));
        if (leads) {
            steps.add(step);
        }
        if (steps.contains("send")) {
            told.put(
                    id,
                    steps.stream()
                            .map(s -> "trellis.referral." + TO.getOrDefault(s, "expired"))
                            .toList());
        }
    }

    private String at(String state) throws SQLException {
        var id = pair.drafted();
        for (var step : WAYS.get(state)) {
            if (step.equals("(time)")) {
                Time.expires(pair.sender(), id);
            } else {
                var by = OF_THE_SENDER.contains(step) ? pair.sender() : pair.receiver();
                steps(by, id, step, with(step)).statusCode(200);
            }
        }
        return id;
    }

    private Map<String, Object> with(String step) {
        return switch (step) {
            case "decline" -> Map.of("reason", "full");
            case "complete" -> Map.of("outcome", "sorted");
            case "pass-on" -> Map.of("receiverId", third.id());
            default -> Map.of();
        };
    }

    private static Map<String, List<String>> types(Set<String> ids) {
        var found = new HashMap<String, List<String>>();
        for (var letter : Letters.in(Event.topic(ReferralEvent.AGGREGATE))) {
            if (ids.contains(letter.key())) {
                found.computeIfAbsent(letter.key(), _ -> new ArrayList<>()).add(Letters.header(letter, "ce_type"));
            }
        }
        return found;
    }

    @Test
    void aStrangerIsToldNothingByAnyStep() throws SQLException {
        var stranger = Party.council();
        for (var state : WAYS.keySet()) {
            var id = at(state);
            var absent = reads(stranger, UUID.randomUUID().toString()).extract().asString();
            assertThat(reads(stranger, id).statusCode(404).extract().asString()).isEqualTo(absent);
            for (var step : TO.keySet()) {
                steps(stranger, id, step, with(step)).statusCode(404);
            }
            stranger.asks().get("/referrals/{id}/steps", id).then().statusCode(404);
        }
        for (var list : List.of("box=sent", "box=received", "box=sent&open=false", "box=received&open=false")) {
            stranger.asks().get("/referrals?" + list).then().body("items.size()", equalTo(0));
        }
    }
}
