package org.trellis.grants.drafts;

import java.util.List;
import java.util.Map;
import org.trellis.problem.Refusal;

/// How writing an application is turned down.
public sealed interface DraftRefusal extends Refusal {

    /// Somebody else wrote in the field meanwhile: both words are there, so that none are lost.
    record AnswerChanged(String field, String yours, String theirs, int version) implements DraftRefusal {}

    record Sent() implements DraftRefusal {}

    record TooMany(int most) implements DraftRefusal {}

    /// `missing` are names of fields.
    record Incomplete(List<String> missing) implements DraftRefusal {}

    record FundNotOpen() implements DraftRefusal {}

    record HostNotPossible() implements DraftRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case AnswerChanged _ -> Kind.OUT_OF_DATE;
            case Sent _, FundNotOpen _ -> Kind.CONFLICT;
            case TooMany _, Incomplete _, HostNotPossible _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case AnswerChanged _ -> "answer-changed";
            case Sent _ -> "application-sent";
            case TooMany _ -> "too-many-drafts";
            case Incomplete _ -> "application-incomplete";
            case FundNotOpen _ -> "fund-not-open";
            case HostNotPossible _ -> "host-not-possible";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case AnswerChanged _ ->
                "Somebody else wrote here meanwhile. Nothing is lost: you see both, keep what is right.";
            case Sent _ -> "This application was sent, and stays as it was then. You can withdraw it.";
            case TooMany(var most) ->
                "You have %d applications that are not sent yet. Send one, or remove one that you do not need."
                        .formatted(most);
            case Incomplete _ -> "Some of it is still empty, or not one of the choices. What you wrote is kept.";
            case FundNotOpen _ ->
                "This fund takes no applications at the moment. What you wrote is kept, and you can send it if it opens"
                        + " again.";
            case HostNotPossible _ ->
                "We cannot ask that organisation to hold your money. Choose a council, an infrastructure body or a"
                        + " partner that goes on holding money, and not your own group.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case AnswerChanged(var field, var yours, var theirs, var version) ->
                Map.of("field", field, "yours", yours, "theirs", theirs, "version", version);
            case Incomplete(var missing) -> Map.of("missing", missing);
            default -> Map.of();
        };
    }
}
