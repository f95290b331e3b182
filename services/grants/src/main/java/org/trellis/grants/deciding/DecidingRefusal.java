package org.trellis.grants.deciding;

import java.util.Map;
import org.trellis.grants.money.Pence;
import org.trellis.problem.Refusal;

/// Why nothing is decided.
sealed interface DecidingRefusal extends Refusal {

    record InterestDeclared() implements DecidingRefusal {}

    record PlacesMissing() implements DecidingRefusal {}

    record SecondPersonNeeded() implements DecidingRefusal {}

    record AnotherAfterAppeal() implements DecidingRefusal {}

    record RefusalEmpty() implements DecidingRefusal {}

    record ProposedAlready() implements DecidingRefusal {}

    record ProposalGone() implements DecidingRefusal {}

    record DecidedAlready() implements DecidingRefusal {}

    record PotTooSmall(long left) implements DecidingRefusal {}

    record NoSuchFund() implements DecidingRefusal {}

    record AnotherDecidesAgain() implements DecidingRefusal {}

    record FlagOpen() implements DecidingRefusal {}

    record ScoresMissing() implements DecidingRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case InterestDeclared _,
                    PlacesMissing _,
                    SecondPersonNeeded _,
                    AnotherAfterAppeal _,
                    AnotherDecidesAgain _ -> Kind.NOT_ALLOWED;
            case RefusalEmpty _, NoSuchFund _ -> Kind.UNPROCESSABLE;
            case ProposedAlready _, ProposalGone _, DecidedAlready _, PotTooSmall _, FlagOpen _, ScoresMissing _ ->
                Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case InterestDeclared _ -> "interest-declared";
            case PlacesMissing _ -> "all-organisations-needed";
            case SecondPersonNeeded _ -> "second-person-needed";
            case AnotherAfterAppeal _ -> "another-person-after-appeal";
            case RefusalEmpty _ -> "refusal-empty";
            case ProposedAlready _ -> "proposed-already";
            case ProposalGone _ -> "proposal-gone";
            case DecidedAlready _ -> "decided-already";
            case PotTooSmall _ -> "pot-too-small";
            case NoSuchFund _ -> "other-fund-unknown";
            case AnotherDecidesAgain _ -> "another-person-decides-again";
            case FlagOpen _ -> "flag-open";
            case ScoresMissing _ -> "scores-missing";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case InterestDeclared _ ->
                "You have an interest in this application, so others decide it. You can still read it.";
            case PlacesMissing _ ->
                "This sign-in names only some of your organisations. Whoever decides signs in with all of them (scope"
                        + " organization:*), so that nobody decides for their own group.";
            case SecondPersonNeeded _ -> "You proposed this, so somebody else has to decide it. Ask a colleague.";
            case AnotherAfterAppeal _ ->
                "The group appealed. Somebody who had no part in the first decision has to propose the second.";
            case RefusalEmpty _ -> "A refusal needs a reason at least, and a word about what would help next time.";
            case ProposedAlready _ -> "Somebody proposed something already. Decide that, or take it off first.";
            case ProposalGone _ -> "What you looked at is proposed no more. Look at the application again.";
            case DecidedAlready _ -> "This application is decided already.";
            case PotTooSmall(var left) ->
                "There is %s left in this fund, which is less than this. Nothing was decided."
                        .formatted(left == 0 ? "nothing" : Pence.words(left));
            case AnotherDecidesAgain _ ->
                "You decided this before the group appealed, so somebody else has to decide it now. Ask a colleague.";
            case FlagOpen _ ->
                "A flag is open on this application. Somebody else than who raised it has to answer it before money"
                        + " is given.";
            case ScoresMissing _ ->
                "This fund told applicants by what they are rated. Give your own scores for each of that, with a word"
                        + " on why, before you propose to give money.";
            case NoSuchFund _ -> "There is no such fund that everybody can read. Leave it out, or choose another one.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof PotTooSmall(var left) ? Map.of("leftPence", left) : Map.of();
    }
}
