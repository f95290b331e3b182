package org.trellis.portal.digest;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// Which day and which way somebody chooses. What was chosen survives a mistake.
public class DigestForm {

    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    @RestForm
    public String day;

    @RestForm
    public String channel;

    public DigestClient.Digest now;
    public String done = "";
    public Errors errors = Errors.none();

    /// As it stands; somebody who has none yet is offered Monday, and the first way that reaches them.
    DigestForm filled(DigestClient.Digest digest) {
        now = digest;
        var first = digest.ways().isEmpty() ? "" : digest.ways().getFirst().channel();
        day = or(day, or(digest.day(), DAYS.getFirst()));
        channel = or(channel, or(digest.channel(), first));
        return this;
    }

    public List<String> days() {
        return DAYS;
    }

    boolean isKnownDay() {
        return DAYS.contains(day);
    }

    boolean isReached() {
        return now.ways().stream().anyMatch(way -> way.channel().equals(channel));
    }

    private static String or(String given, String otherwise) {
        return Objects.requireNonNullElse(given, "").isBlank() ? otherwise : given;
    }
}
