package org.trellis.referrals.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trellis.problem.Refusal;
import org.trellis.referrals.pathways.Alternatives.Alternative;
import org.trellis.referrals.pathways.MayRefer;

/// How this feature says no. A referral that the caller is no side of is not among these: it is
/// [org.trellis.problem.NotFound].
sealed interface ReferralRefusal extends Refusal {

    record ToYourself() implements ReferralRefusal {}

    record NotLinked() implements ReferralRefusal {}

    record ShareEnded() implements ReferralRefusal {}

    record NoLoop() implements ReferralRefusal {}

    record NotAReferrer(MayRefer may) implements ReferralRefusal {}

    record LoopPaused() implements ReferralRefusal {}

    record NoRoom(String answer, LocalDate again, List<Alternative> alternatives) implements ReferralRefusal {}

    record BackWhereItCameFrom() implements ReferralRefusal {}

    record ForSomethingElse() implements ReferralRefusal {}

    record OnlyYou() implements ReferralRefusal {}

    record PassedOnTooOften() implements ReferralRefusal {}

    record MovedOn(State state) implements ReferralRefusal {}

    record NotYours() implements ReferralRefusal {}

    record OnlyTheSender() implements ReferralRefusal {}

    record ReasonNeeded() implements ReferralRefusal {}

    record ChangedMeanwhile() implements ReferralRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case ToYourself _, ReasonNeeded _ -> Kind.UNPROCESSABLE;
            case NotLinked _, ShareEnded _, NotAReferrer _, NotYours _, OnlyTheSender _ -> Kind.NOT_ALLOWED;
            case NoLoop _,
                    LoopPaused _,
                    NoRoom _,
                    BackWhereItCameFrom _,
                    ForSomethingElse _,
                    OnlyYou _,
                    PassedOnTooOften _,
                    MovedOn _ -> Kind.CONFLICT;
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case ToYourself _ -> "referral-to-yourself";
            case NotLinked _ -> "not-linked";
            case NotAReferrer _ -> "not-a-referrer";
            case ShareEnded _ -> "share-ended";
            case NoLoop _ -> "no-loop";
            case LoopPaused _ -> "loop-paused";
            case NoRoom refused ->
                switch (refused.answer()) {
                    case "paused" -> "receiver-paused";
                    case "budget" -> "budget-used";
                    default -> "receiver-full";
                };
            case BackWhereItCameFrom _ -> "back-where-it-came-from";
            case ForSomethingElse _ -> "pathway-for-another-need";
            case OnlyYou _ -> "resident-said-only-you";
            case PassedOnTooOften _ -> "passed-on-too-often";
            case MovedOn _ -> "referral-moved-on";
            case NotYours _ -> "step-of-the-other-side";
            case OnlyTheSender _ -> "only-the-sender";
            case ReasonNeeded _ -> "reason-needed";
            case ChangedMeanwhile _ -> "changed-meanwhile";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ToYourself _ -> "A referral goes to another organisation. Choose one that is not your own.";
            case NotLinked _ ->
                "This organisation takes no referrals from yours at the moment. A signpost may still be open.";
            case NotAReferrer(var may) -> notAReferrer(may);
            case ShareEnded _ ->
                "One of the two of you ended the link, and with it what was shared. Nothing can be sent or read any more:"
                        + " delete what you keep of it.";
            case NoLoop _ ->
                "There is no loop between the two of you for this need, so nothing was sent. Propose one, or choose"
                        + " somebody else.";
            case LoopPaused _ ->
                "The loop between the two of you is on hold, so nothing was sent. Try again later, or choose somebody"
                        + " else.";
            case NoRoom refused -> noRoom(refused.answer(), refused.again());
            case BackWhereItCameFrom _ ->
                "It came to you from this organisation. To let them have it again, give it back instead.";
            case ForSomethingElse _ -> "This pathway is for another need. Choose one for the need of this referral.";
            case OnlyYou _ ->
                "The resident wants nobody but you to know of it. Ask them: they can ask somebody else themselves. If you"
                        + " cannot do it, give it back.";
            case PassedOnTooOften _ ->
                "It was passed on too many times already. Give it back, so that somebody looks at it afresh.";
            case MovedOn(var state) -> movedOn(state);
            case NotYours _ -> "That is for the other side to do. Look at the referral again for what you can do.";
            case OnlyTheSender _ ->
                "Only the organisation that the resident spoke with can change what may be known of them.";
            case ReasonNeeded _ -> "An institution says why. Choose the reason that fits best.";
            case ChangedMeanwhile _ -> "Somebody did something with this referral meanwhile. Look at it again.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case NoRoom refused -> Map.of("resumeOn", refused.again(), "alternatives", refused.alternatives());
            case MovedOn(var state) -> Map.of("state", state.word());
            case NotAReferrer(var may) -> Map.of("mayRefer", may.word());
            default -> Map.of();
        };
    }

    private static String notAReferrer(MayRefer may) {
        return switch (may) {
            case ASKED -> "You asked whether you may send people by this pathway, and have no answer yet.";
            case NO -> "The holder of this pathway does not take people from you. You can ask again after a while.";
            case ASK, YES -> "The holder of this pathway wants to be asked first. Ask to become a referrer.";
        };
    }

    private static String noRoom(String answer, LocalDate again) {
        var words = switch (answer) {
            case "paused" -> "They take nobody new on at the moment, so nothing was sent. They expect to from %s.";
            case "budget" ->
                "You have sent them as many as you agreed for this week, so nothing was sent. From %s you can"
                        + " send again.";
            default -> "They have no room for more at the moment, so nothing was sent. Try again from %s.";
        };
        return words.formatted(again);
    }

    private static String movedOn(State state) {
        return switch (state) {
            case DRAFT -> "It was not sent yet. Send it first.";
            case SENT -> "It waits for an answer. First it must be accepted.";
            case ACCEPTED, IN_PROGRESS -> "It was accepted already.";
            case WITHDRAWN -> "It was taken back by the sender. There is nothing more to do.";
            case DECLINED -> "It was turned down already.";
            case GIVEN_BACK -> "It was given back already.";
            case PASSED_ON -> "It was passed on already.";
            case EXPIRED -> "It has gone back to the sender, because nobody answered for too long.";
            case CONNECTED_DIRECT, COMPLETED -> "It is finished already.";
        };
    }
}
