package org.trellis.grants.holdings;

import java.util.Map;
import org.trellis.grants.money.Pence;
import org.trellis.problem.Refusal;

/// Why nothing moves at a host.
sealed interface HoldingRefusal extends Refusal {

    record MoreThanHeld(long left) implements HoldingRefusal {}

    record WordsNeeded() implements HoldingRefusal {}

    record PersonalText() implements HoldingRefusal {}

    record SecondStewardNeeded() implements HoldingRefusal {}

    record NotConfirmed() implements HoldingRefusal {}

    record NoWay(String from, String to) implements HoldingRefusal {}

    record OnlyTheGroup() implements HoldingRefusal {}

    record OnlyTheHost() implements HoldingRefusal {}

    record NoNewHost() implements HoldingRefusal {}

    record InDoubt() implements HoldingRefusal {}

    record NotSentYet() implements HoldingRefusal {}

    record GroupMayStillSay() implements HoldingRefusal {}

    record HostNotPossible() implements HoldingRefusal {}

    record HostLeaves() implements HoldingRefusal {}

    record ChangeUnderWay() implements HoldingRefusal {}

    record ChangeClosed() implements HoldingRefusal {}

    record HostHasNotAgreed() implements HoldingRefusal {}

    record PaymentUnderWay() implements HoldingRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case MoreThanHeld _, WordsNeeded _, PersonalText _, HostNotPossible _ -> Kind.UNPROCESSABLE;
            case SecondStewardNeeded _, OnlyTheGroup _, OnlyTheHost _ -> Kind.NOT_ALLOWED;
            default -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case MoreThanHeld _ -> "more-than-is-held";
            case WordsNeeded _ -> "words-needed";
            case PersonalText _ -> "personal-text";
            case SecondStewardNeeded _ -> "second-steward-needed";
            case NotConfirmed _ -> "not-confirmed";
            case NoWay _ -> "order-state-not-possible";
            case OnlyTheGroup _ -> "only-the-group";
            case OnlyTheHost _ -> "only-the-host";
            case NoNewHost _ -> "no-new-host";
            case InDoubt _ -> "payment-in-doubt";
            case NotSentYet _ -> "not-sent-yet";
            case GroupMayStillSay _ -> "group-may-still-say";
            case HostNotPossible _ -> "host-not-possible";
            case HostLeaves _ -> "host-is-leaving";
            case ChangeUnderWay _ -> "change-under-way";
            case ChangeClosed _ -> "change-closed";
            case HostHasNotAgreed _ -> "host-has-not-agreed";
            case PaymentUnderWay _ -> "payment-under-way";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case MoreThanHeld(var left) ->
                "That is more than the host holds for this and nothing else was asked for: at most %s."
                        .formatted(Pence.words(left));
            case WordsNeeded _ -> "Say in a few words what it is for. Nobody's name and no account are needed.";
            case PersonalText _ ->
                "There is something in these words by which somebody is reached, or an account. Leave it out, and give it"
                        + " to your host as you do today.";
            case SecondStewardNeeded _ ->
                "You asked for this, so another steward of your group has to confirm it. If you are the only one,"
                        + " invite somebody first.";
            case NotConfirmed _ ->
                "A second steward of the group has not confirmed this yet. No money leaves you before.";
            case NoWay(var from, var to) -> "What is %s cannot become %s.".formatted(from, to);
            case OnlyTheGroup _ -> "Only the group whose money it is can do this.";
            case OnlyTheHost _ -> "Only the organisation that holds the money can do this.";
            case NoNewHost _ -> "You have no other host for this yet. Ask one, and have a second steward confirm it.";
            case InDoubt _ ->
                "The funder has just noted that its payment to you bounced. Nothing is paid out until your books"
                        + " follow, which takes seconds. Look at your account before you pay.";
            case NotSentYet _ ->
                "Your books do not show this as sent to you yet. If you have just heard of it, try again in a minute.";
            case GroupMayStillSay _ ->
                "The group can still say where its money goes: until your last day is over, or until what it asked for"
                        + " is done. Talk to the group.";
            case HostNotPossible _ ->
                "We cannot ask that organisation to hold your money. Choose a council, an infrastructure body or a"
                        + " partner, and not the host that you have.";
            case HostLeaves _ -> "That organisation has said that it stops holding money for groups. Choose another.";
            case ChangeUnderWay _ -> "You have asked another host already. Take that back first.";
            case ChangeClosed _ -> "This was answered, confirmed or taken back before.";
            case HostHasNotAgreed _ -> "The new host has not agreed yet, so there is nothing to confirm.";
            case PaymentUnderWay _ ->
                "The funder is paying the host that you have. Change when the money is there, or ask the funder to stop"
                        + " the payment.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof MoreThanHeld(var left) ? Map.of("leftPence", left) : Map.of();
    }
}
