package org.trellis.stack;

import java.time.Instant;
import java.util.List;

/// A mail or text message that the platform sent, kept so that a person can read it while developing.
record Message(
        String id, String kind, Instant at, String from, List<String> to, String subject, String text, String html) {

    static Message sms(List<String> to, String text) {
        return new Message(nextId(), "sms", Instant.now(), "", to, "", text, "");
    }

    static Message mail(String from, List<String> to, String subject, String text, String html) {
        return new Message(nextId(), "mail", Instant.now(), from, to, subject, text, html);
    }

    /// Sorts by time as text, so that the newest file has the greatest name.
    private static String nextId() {
        return "%016x-%04x".formatted(Instant.now().toEpochMilli(), (int) (System.nanoTime() & 0xffff));
    }
}
