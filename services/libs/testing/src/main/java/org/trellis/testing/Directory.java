package org.trellis.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.trellis.contracts.Beat;
import org.trellis.contracts.Event;
import org.trellis.contracts.directory.CapacityEvent;
import org.trellis.contracts.directory.LinkEvent;
import org.trellis.contracts.directory.ListingEvent;
import org.trellis.contracts.directory.OrganisationEvent;

/// Says on Kafka what directory would say, in the same form, and beats each second while it is not silent: for the
/// tests of services that keep copies of what directory knows.
public final class Directory implements AutoCloseable {

    public static final String LINKS = Event.topic(LinkEvent.AGGREGATE);
    public static final String LISTINGS = Event.topic(ListingEvent.AGGREGATE);
    public static final int PARTITIONS = 3;

    /// An organisation of a test: `kind` as directory tells it.
    public interface Known {

        UUID id();

        String kind();
    }

    private final AtomicLong version = new AtomicLong(System.currentTimeMillis());
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private final KafkaProducer<String, byte[]> producer;
    private final ObjectMapper json;
    private final Supplier<String> heardAt;
    private volatile boolean silent;

    /// Makes the topics, and begins to beat. `heardAt` asks the service up to when its copy of the links is complete.
    public Directory(String servers, ObjectMapper json, Supplier<String> heardAt) {
        this.json = json;
        this.heardAt = heardAt;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "linger.ms", 0),
                new StringSerializer(),
                new ByteArraySerializer());
        makeTopics(servers);
        beats.scheduleWithFixedDelay(this::beatUnlessSilent, 0, 1, TimeUnit.SECONDS);
    }

    private static void makeTopics(String servers) {
        var topics = Stream.of(
                        LinkEvent.AGGREGATE,
                        ListingEvent.AGGREGATE,
                        OrganisationEvent.AGGREGATE,
                        CapacityEvent.AGGREGATE)
                .map(a -> new NewTopic(Event.topic(a), PARTITIONS, (short) 1))
                .toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void beatUnlessSilent() {
        if (!silent) {
            beat(Instant.now());
        }
    }

    @Override
    public void close() {
        beats.shutdownNow();
        producer.close(Duration.ZERO);
    }

    /// Once this returns, no beat is under way that could still be heard.
    public void fallsSilent() {
        synchronized (this) {
            silent = true;
        }
        settle();
    }

    public void speaksAgain() {
        silent = false;
        settle();
    }

    public void beat(Instant at) {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            beat(partition, at);
        }
    }

    public void beat(int partition, Instant at) {
        var body = "{\"at\":\"%s\"}".formatted(at).getBytes(StandardCharsets.UTF_8);
        send(record(LINKS, partition, "beat/" + partition, UUID.randomUUID(), Beat.TYPE, null, body));
    }

    /// Waits until all that was said so far about links is in the copy.
    public void settle() {
        var now = Instant.now();
        beat(now);
        Awaitility.await("the copy of the links").until(() -> {
            var heard = heardAt.get();
            return heard != null && !Instant.parse(heard).isBefore(now.minusMillis(1));
        });
    }

    public long opens(Known owner, Known other, String level) {
        var next = version.incrementAndGet();
        publish(new LinkEvent.Opened(owner.id(), owner.kind(), other.id(), other.kind(), level, next), owner.id());
        return next;
    }

    /// `by` is the party that ends the side, which need not be its owner.
    public void ends(Known owner, Known other, Known by) {
        publish(new LinkEvent.Ended(owner.id(), other.id(), version.incrementAndGet()), by.id());
    }

    public void publishes(Known group) {
        publishes(group, List.of());
    }

    /// `keptOut`: the organisations for which the group is not there.
    public void publishes(Known group, List<UUID> keptOut) {
        publish(new ListingEvent.Published(group.id(), keptOut, version.incrementAndGet()), group.id());
    }

    public void withdraws(Known group) {
        publish(new ListingEvent.Withdrawn(group.id(), version.incrementAndGet()), group.id());
    }

    /// What the group takes on from now on; null for `pausedUntil` while it does not pause.
    public void settles(Known group, LocalDate pausedUntil, CapacityEvent.Limit... limits) {
        var state = pausedUntil != null ? "paused" : limits.length > 0 ? "limited" : "taking";
        publish(
                new CapacityEvent.Changed(
                        group.id(), state, pausedUntil, List.of(limits), null, version.incrementAndGet()),
                group.id());
    }

    public void registers(Known institution) {
        publish(
                new OrganisationEvent.Registered(institution.id(), institution.kind(), version.incrementAndGet()),
                institution.id());
    }

    /// Everything that directory kept of it is gone.
    public void destroys(Known organisation) {
        publish(new OrganisationEvent.Destroyed(organisation.id(), version.incrementAndGet()), organisation.id());
    }

    public void publish(Event event, UUID organisation) {
        publish(UUID.randomUUID(), event, organisation);
    }

    public void publish(UUID id, Event event, UUID organisation) {
        say(Event.topic(event.aggregate()), event.key(), id, event.type(), organisation, write(event));
    }

    /// Anything at all, in the form of an event.
    public void say(String topic, String key, UUID id, String type, UUID organisation, byte[] body) {
        send(record(topic, null, key, id, type, organisation, body));
    }

    private static ProducerRecord<String, byte[]> record(
            String topic, Integer partition, String key, UUID id, String type, UUID organisation, byte[] body) {
        var message = new ProducerRecord<>(topic, partition, key, body);
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/trellis/directory");
        headers.put("ce_time", Instant.now().toString());
        headers.put("content-type", "application/json");
        if (organisation != null) {
            headers.put("ce_organisation", organisation.toString());
        }
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] write(Event event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
