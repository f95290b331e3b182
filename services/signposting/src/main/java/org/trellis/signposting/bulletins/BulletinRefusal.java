package org.trellis.signposting.bulletins;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. A bulletin that is not the caller's is [org.trellis.problem.NotFound].
sealed interface BulletinRefusal extends Refusal {

    record ChangedMeanwhile() implements BulletinRefusal {}

    record Incomplete(List<String> missing) implements BulletinRefusal {}

    record NobodyChosen() implements BulletinRefusal {}

    record NobodyOpenInNetworks() implements BulletinRefusal {}

    record ToYourself() implements BulletinRefusal {}

    record ToInstitutionsOnly(int most) implements BulletinRefusal {}

    record TooManyReceivers(int most) implements BulletinRefusal {}

    record EndNotPossible() implements BulletinRefusal {}

    record ViewsDaysNotPossible() implements BulletinRefusal {}

    record AlreadySent() implements BulletinRefusal {}

    record NotSent() implements BulletinRefusal {}

    record Withdrawn() implements BulletinRefusal {}

    record TooManyVersions(int most) implements BulletinRefusal {}

    record TooManyDrafts(int most) implements BulletinRefusal {}

    record NoOutcomeHere() implements BulletinRefusal {}

    record OutcomeSaid() implements BulletinRefusal {}

    record TooManyToday(int most, Instant again) implements BulletinRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case ChangedMeanwhile _ -> Kind.OUT_OF_DATE;
            case Incomplete _,
                    NobodyChosen _,
                    NobodyOpenInNetworks _,
                    ToYourself _,
                    ToInstitutionsOnly _,
                    TooManyReceivers _,
                    EndNotPossible _,
                    ViewsDaysNotPossible _,
                    TooManyDrafts _ -> Kind.UNPROCESSABLE;
            case AlreadySent _, NotSent _, Withdrawn _, TooManyVersions _, NoOutcomeHere _, OutcomeSaid _ ->
                Kind.CONFLICT;
            case TooManyToday _ -> Kind.TOO_OFTEN;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case ChangedMeanwhile _ -> "changed-meanwhile";
            case Incomplete _ -> "bulletin-incomplete";
            case NobodyChosen _ -> "nobody-chosen";
            case NobodyOpenInNetworks _ -> "nobody-open-in-networks";
            case ToYourself _ -> "bulletin-to-yourself";
            case ToInstitutionsOnly _ -> "to-institutions-only";
            case TooManyReceivers _ -> "too-many-receivers";
            case EndNotPossible _ -> "end-not-possible";
            case ViewsDaysNotPossible _ -> "views-days-not-possible";
            case AlreadySent _ -> "bulletin-already-sent";
            case NotSent _ -> "bulletin-not-sent";
            case Withdrawn _ -> "bulletin-withdrawn";
            case TooManyVersions _ -> "too-many-versions";
            case TooManyDrafts _ -> "too-many-drafts";
            case NoOutcomeHere _ -> "no-views-asked";
            case OutcomeSaid _ -> "outcome-already-said";
            case TooManyToday _ -> "too-many-bulletins-today";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case ChangedMeanwhile _ ->
                "Somebody of your organisation changed this draft while you were writing. Read it again, and decide "
                        + "what should stand.";
            case Incomplete _ ->
                "This cannot be sent yet: something is missing. A bulletin says what it is about, whose information it "
                        + "is and until when it is right; an ask for views also who decides, by when, what happens then, "
                        + "and when you say what happened.";
            case NobodyChosen _ -> "Choose whom it is for before you send it.";
            case NobodyOpenInNetworks _ ->
                "Nobody in the networks that you chose takes signposts from you. A bulletin goes only to those who do; "
                        + "write a message in the network instead.";
            case ToYourself _ -> "One of those that you chose is your own organisation. Leave it out.";
            case ToInstitutionsOnly(var most) ->
                ("What you are seeing is told to councils, infrastructure bodies and partners, at most %d at a time. "
                                + "Choose them one by one.")
                        .formatted(most);
            case TooManyReceivers(var most) -> "A bulletin goes to at most %,d organisations.".formatted(most);
            case EndNotPossible _ -> "The last day must be today or later, and at most a year from now.";
            case ViewsDaysNotPossible _ ->
                "The day of the decision must be today or later, and the day on which you say what happened after it, "
                        + "at most two years from now.";
            case AlreadySent _ -> "This bulletin was sent. What was sent is not edited: issue a correction.";
            case NotSent _ -> "This bulletin is a draft, which nobody else reads. Edit it instead.";
            case Withdrawn _ -> "This bulletin was withdrawn, which is the last word on it.";
            case TooManyVersions(var most) ->
                "There are %d versions of this bulletin. Withdraw it and write a new one.".formatted(most);
            case TooManyDrafts(var most) ->
                "There are %d drafts, which is the most there can be. Send or discard some first.".formatted(most);
            case NoOutcomeHere _ -> "This bulletin asked for no views, so there is nothing to say about what happened.";
            case OutcomeSaid _ -> "What happened was said already. There is nothing more to do.";
            case TooManyToday(var most, var again) ->
                "Your organisation has sent %d bulletins today, which is the most in a day. Send this one tomorrow."
                        .formatted(most);
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case Incomplete(var missing) -> Map.of("missing", missing);
            case TooManyToday(var most, var again) -> Map.of("again", again);
            default -> Map.of();
        };
    }
}
