package org.trellis.journeys;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.trellis.journeys.Rest.REFERRALS;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// Two replicas run the clocks: what many referrals fall due for in one moment happens once for each of them.
@OnStack
@Order(4)
class RemindersIT {

    private static final int WAITING = 40;

    private final Addresses addresses;
    private final People people;
    private final Rows rows;

    RemindersIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
        this.rows = new Rows(addresses, "referrals");
    }

    @Test
    void eachReferralIsRemindedOfOnceWithTwoReplicasAtTheClock() {
        assertThat(addresses.replicas("referrals")).hasSize(2);
        var group = RestLoop.agreed(addresses, people, null);
        var rest = new Rest(addresses);
        var helpline = new Borough(people).helpline();
        var ids = new ArrayList<String>();
        for (int i = 0; i < WAITING; i++) {
            ids.add(rest.as(helpline)
                    .body(Map.of("receiverId", group.id(), "need", "food"))
                    .post(REFERRALS + "/referrals")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        fallDue(ids, "referral-reminds");
        await().atMost(Duration.ofSeconds(30)).until(() -> left(ids, "referral-reminds") == 0);

        // Each replica relays what it wrote: what stands in the outbox is not told yet.
        await().atMost(Duration.ofSeconds(30)).until(() -> rows.count("select count(*) from outbox") == 0);
        assertThat(told("referral-reminder", ids))
                .hasSize(WAITING)
                .allSatisfy((id, times) -> assertThat(times).as(id).isEqualTo(1));
    }

    private void fallDue(List<String> ids, String kind) {
        var moved = rows.change("update due set at = now() where kind = '%s' and subject_id in ('%s')"
                .formatted(kind, String.join("','", ids)));
        assertThat(moved).isEqualTo(WAITING);
    }

    private long left(List<String> ids, String kind) {
        return rows.count("select count(*) from due where kind = '%s' and subject_id in ('%s')"
                .formatted(kind, String.join("','", ids)));
    }

    /// How often the people of an organisation were to be told this about each of the referrals.
    private Map<String, Long> told(String text, List<String> ids) {
        var found = new ArrayList<String>();
        try (var reader = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", addresses.of("kafka")),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partitions = reader.partitionsFor("trellis.referrals.telling.v1").stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> reader.position(one) < ends.get(one))) {
                for (var record : reader.poll(Duration.ofSeconds(1))) {
                    var telling = JsonPath.from(record.value());
                    if (text.equals(telling.getString("text"))) {
                        found.add(telling.getString("subjectId"));
                    }
                }
            }
        }
        return found.stream().filter(ids::contains).collect(groupingBy(id -> id, counting()));
    }
}
