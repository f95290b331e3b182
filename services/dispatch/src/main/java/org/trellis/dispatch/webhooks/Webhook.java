package org.trellis.dispatch.webhooks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An address of an organisation, what it wants to be told of there, and how the address did of late.
@Entity
public class Webhook {

    /// An address that failed for so long, and not once did not, is not sent to any more.
    static final Duration PATIENCE = Duration.ofDays(5);

    private static final int ENOUGH = 3;
    private static final Duration SHORTEST_REST = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);
    private static final Duration LONGEST_ASKED = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;

    @Id
    UUID id;

    UUID organisationId;
    String url;
    String[] types;
    String offWhy;
    Instant madeAt;
    int version;
    int failures;
    Instant failingSince;
    Instant restsUntil;
    Instant busyUntil;
    UUID readingId;
    Instant readUntil;
    UUID readId;

    protected Webhook() {} // for Hibernate

    static Webhook of(UUID id, UUID organisation, String url, List<String> types, Instant now) {
        var webhook = new Webhook();
        webhook.id = id;
        webhook.organisationId = organisation;
        webhook.url = url;
        webhook.types = sorted(types);
        webhook.madeAt = now;
        webhook.version = 1;
        return webhook;
    }

    public UUID id() {
        return id;
    }

    public String url() {
        return url;
    }

    public boolean isOn() {
        return offWhy == null;
    }

    public boolean wants(EventType type) {
        return type == EventType.TEST || List.of(types).contains(type.word());
    }

    /// Whether pathways are told to it, on or off.
    public boolean readsPathways() {
        return List.of(types).stream()
                .flatMap(word -> EventType.of(word).stream())
                .anyMatch(EventType::isOfPathways);
    }

    /// Up to which change of a pathway it was told.
    public Optional<Instant> readUntil() {
        return Optional.ofNullable(readUntil);
    }

    /// Which of several that changed at that moment was the last.
    public UUID readId() {
        return readId;
    }

    public void read(Instant until, UUID last) {
        readUntil = until;
        readId = last;
    }

    /// Nobody else sends to it until then, unless it is let go before.
    public void take(Instant until) {
        busyUntil = until;
    }

    public void letGo() {
        busyUntil = null;
    }

    /// Until when nothing is to be sent: somebody else is at it, or it is left alone because it does not answer.
    public Optional<Instant> waitsUntil(Instant now) {
        return Optional.ofNullable(later(busyUntil, restsUntil)).filter(now::isBefore);
    }

    /// Returns whether it had failed before.
    public boolean worked() {
        var hadFailed = failures > 0;
        failures = 0;
        failingSince = null;
        restsUntil = null;
        return hadFailed;
    }

    /// The longer it fails, the longer it is left alone; `asked` is for how long it asked for that itself.
    public void failed(Instant now, Optional<Duration> asked) {
        failures = Math.min(failures + 1, 1_000);
        failingSince = failingSince == null ? now : failingSince;
        if (failures >= ENOUGH) {
            var rest = SHORTEST_REST.multipliedBy(1L << Math.min(failures - ENOUGH, MOST_DOUBLINGS));
            restsUntil = now.plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST);
        }
        asked.map(wish -> now.plus(wish.compareTo(LONGEST_ASKED) < 0 ? wish : LONGEST_ASKED))
                .ifPresent(until -> restsUntil = later(restsUntil, until));
        if (!failingSince.plus(PATIENCE).isAfter(now)) {
            switchOff("failing");
        }
    }

    /// The other side said that it wants no more.
    public void isGone() {
        switchOff("gone");
    }

    void change(NewWebhook wanted) {
        url = wanted.url();
        types = sorted(wanted.types());
        if (wanted.isOff()) {
            switchOff("by-you");
        } else {
            offWhy = null;
            worked();
        }
        version++;
    }

    String etag() {
        return "\"" + version + "-" + (isOn() ? "on" : offWhy) + "\"";
    }

    private void switchOff(String why) {
        offWhy = why;
        restsUntil = null;
    }

    private static String[] sorted(List<String> types) {
        return types.stream().distinct().sorted().toArray(String[]::new);
    }

    private static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
