package org.trellis.stack;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A mail or text message that the platform sent, kept so that a person can read it while developing.
///
/// `reference` is the sender's own name for it, if it gave one: two messages with one reference were sent twice.
record Message(
        String id,
        String kind,
        Instant at,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        String reference) {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    static Message sms(List<String> to, String text, String reference) {
        return new Message(nextId(), "sms", Instant.now(), "", to, "", text, "", reference);
    }

    static Message mail(String from, List<String> to, String subject, String text, String html, String reference) {
        return new Message(nextId(), "mail", Instant.now(), from, to, subject, text, html, reference);
    }

    /// Sorts by time as text, so that the newest file has the greatest name. No two are the same.
    private static String nextId() {
        return "%016x-%08x".formatted(Instant.now().toEpochMilli(), COUNTER.incrementAndGet());
    }
}
