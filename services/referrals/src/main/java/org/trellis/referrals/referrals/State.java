package org.trellis.referrals.referrals;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a referral is. After the states of the FHIR SDOH Clinical Care task and of the UK's referral systems.
public enum State {
    /// The sender has it, and nobody else sees it.
    DRAFT,
    /// It waits for the receiver.
    SENT,
    /// The receiver said that it will do it.
    ACCEPTED,
    /// The receiver is at it.
    IN_PROGRESS,
    /// The receiver will not do it.
    DECLINED,
    /// The receiver had accepted it and gives it back, without fault.
    GIVEN_BACK,
    /// The receiver sent it on to another organisation, with the resident's word.
    PASSED_ON,
    /// Resident and receiver know each other now: nobody needs to stand between them. A good end.
    CONNECTED_DIRECT,
    /// It came to one of the outcomes.
    COMPLETED,
    /// The sender or the resident took it back.
    WITHDRAWN,
    /// Nobody did anything with it for too long.
    EXPIRED;

    /// Whether somebody still has something to do with it.
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SENT, ACCEPTED, IN_PROGRESS -> true;
            case DECLINED, GIVEN_BACK, PASSED_ON, CONNECTED_DIRECT, COMPLETED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /// Whether somebody's need is with the sender again.
    boolean isBack() {
        return this == DECLINED || this == GIVEN_BACK || this == EXPIRED || this == WITHDRAWN;
    }

    /// The word for it in the API and the database: `in-progress`.
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<State> of(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
    }
}
