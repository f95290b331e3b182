package org.trellis.grants.awards;

import org.trellis.grants.money.Pence;
import org.trellis.problem.Refusal;

/// Why no money moves.
sealed interface AwardRefusal extends Refusal {

    record NotApproved() implements AwardRefusal {}

    record SecondStewardNeeded() implements AwardRefusal {}

    record NotConfirmed() implements AwardRefusal {}

    record HostHasNotAgreed() implements AwardRefusal {}

    record HostLeaves() implements AwardRefusal {}

    record PaymentUnderWay() implements AwardRefusal {}

    record UsedSince() implements AwardRefusal {}

    record NoWay(String from, String to) implements AwardRefusal {}

    record NotPaidYet() implements AwardRefusal {}

    record LeftoverSaid() implements AwardRefusal {}

    record MoreThanThereIs(long left) implements AwardRefusal {}

    record WordsNeeded() implements AwardRefusal {}

    record NothingComingBack() implements AwardRefusal {}

    record NothingToReport() implements AwardRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case SecondStewardNeeded _ -> Kind.NOT_ALLOWED;
            case MoreThanThereIs _, WordsNeeded _ -> Kind.UNPROCESSABLE;
            default -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NotApproved _ -> "application-not-approved";
            case SecondStewardNeeded _ -> "second-steward-needed";
            case NotConfirmed _ -> "not-confirmed";
            case HostHasNotAgreed _ -> "host-has-not-agreed";
            case HostLeaves _ -> "host-is-leaving";
            case PaymentUnderWay _ -> "payment-under-way";
            case UsedSince _ -> "payment-used-since";
            case NoWay _ -> "payment-state-not-possible";
            case NotPaidYet _ -> "not-paid-yet";
            case LeftoverSaid _ -> "leftover-said-before";
            case MoreThanThereIs _ -> "more-than-there-is";
            case WordsNeeded _ -> "words-needed";
            case NothingComingBack _ -> "nothing-coming-back";
            case NothingToReport _ -> "not-paid-yet";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NotApproved _ -> "This application is not approved, so there is no money for it.";
            case SecondStewardNeeded _ ->
                "You sent this application, so another steward of your group has to say that the money may come. If"
                        + " you are the only one, invite somebody first.";
            case NotConfirmed _ ->
                "A second steward of the group has not said yet that the money may come. Nothing can be paid before.";
            case HostHasNotAgreed _ -> "The host has not agreed to hold this money. Nothing can be paid to it before.";
            case HostLeaves _ ->
                "The host has said that it stops, so nothing new is paid to it. The group has to name another one first.";
            case UsedSince _ ->
                "This money came, since something was done with it: the group said what is left over, or its host paid"
                        + " something out of it. So it cannot have bounced. If all or some of it is on your account"
                        + " again, talk to the group: it can give it back.";
            case PaymentUnderWay _ -> "There is a payment for this already.";
            case NoWay(var from, var to) -> "A payment that is %s cannot become %s.".formatted(from, to);
            case NotPaidYet _ -> "The money has not come yet, so nothing of it can be spent or left over.";
            case LeftoverSaid _ -> "What is left over was said before.";
            case MoreThanThereIs(var left) -> "That is more than there is: at most %s.".formatted(Pence.words(left));
            case WordsNeeded _ -> "Say in a few words what it is used for instead.";
            case NothingToReport _ -> "The money has not come yet, so there is nothing to tell of it.";
            case NothingComingBack _ -> "The group gives nothing back, or you have noted already that it came.";
        };
    }
}
