package org.trellis.directory.succession;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface SuccessionRefusal extends Refusal {

    record NoAddress() implements SuccessionRefusal {}

    /// Nobody would be left, and nobody was named; it is done only when it is meant.
    record LastSteward() implements SuccessionRefusal {}

    /// An institution is never left without anybody.
    record LastKeeper() implements SuccessionRefusal {}

    @Override
    default Kind kind() {
        return this instanceof NoAddress ? Kind.UNPROCESSABLE : Kind.CONFLICT;
    }

    @Override
    default String code() {
        return switch (this) {
            case NoAddress _ -> "address-not-read";
            case LastSteward _ -> "last-steward";
            case LastKeeper _ -> "last-keeper";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NoAddress _ -> "Write a telephone number such as 07700 900123, or an e-mail address.";
            case LastSteward _ ->
                "You are the last steward. Invite another one, or name a contact who may take over; or leave and shut"
                        + " the door, which hides the group.";
            case LastKeeper _ ->
                "You would leave nobody who can invite people. First give somebody else the role that you have.";
        };
    }
}
