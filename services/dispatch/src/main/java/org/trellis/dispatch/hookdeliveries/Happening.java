package org.trellis.dispatch.hookdeliveries;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.dispatch.webhooks.EventType;

/// Something that an organisation is to be told by webhook.
///
/// @param id    the same however often it is heard of; what is sent of it carries it as `webhook-id`
/// @param data  ids, states and days: no words, and nothing of a person
/// @param other the other side of what it is about: told only while the two are not over with each other
/// @param heard from when on it can be sent
public record Happening(
        EventType type, UUID id, Instant at, Map<String, Object> data, Optional<UUID> other, Instant heard) {}
