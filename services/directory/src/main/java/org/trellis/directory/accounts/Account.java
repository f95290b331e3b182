package org.trellis.directory.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.notices.Recipient;

/// A person as sign-in knows them. Nobody here can read how they are reached: the seals open for dispatch alone.
public record Account(String person, String called, String language, Optional<Reach> phone, Optional<Reach> email) {

    /// One way to reach the person: the channel it goes by (`sms` or `email`), its mark, its seal, and a hint that is
    /// for the person's own eyes.
    public record Reach(String channel, String mark, String sealed, String hint) {}

    /// Telephone first: it is what most have with them.
    public List<Reach> reaches() {
        return Stream.of(phone, email).flatMap(Optional::stream).toList();
    }

    /// Whether one of the addresses that the person proved to be theirs has this mark.
    public boolean isReachedBy(String mark) {
        return reaches().stream().anyMatch(reach -> reach.mark().equals(mark));
    }

    /// For a notice by one of them.
    public Recipient recipient(Reach reach) {
        return new Recipient(reach.sealed(), reach.channel(), language.equals("cy") ? "cy" : "en");
    }
}
