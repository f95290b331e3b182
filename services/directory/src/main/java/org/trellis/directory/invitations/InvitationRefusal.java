package org.trellis.directory.invitations;

import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface InvitationRefusal extends Refusal {

    /// Unknown, used, expired and withdrawn look the same: who finds a link learns nothing from it.
    record Gone() implements InvitationRefusal {}

    /// It was sent to an address, and the person has not proved that this address is theirs.
    record ForAnother() implements InvitationRefusal {}

    record WordWrong(int triesLeft) implements InvitationRefusal {}

    record RoleUnknown() implements InvitationRefusal {}

    record NoAddress() implements InvitationRefusal {}

    record TooMany() implements InvitationRefusal {}

    record Closed() implements InvitationRefusal {}

    /// The person is let in as soon as sign-in answers again.
    record Noted() implements InvitationRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case Gone _ -> Kind.NOT_FOUND;
            case ForAnother _, WordWrong _, RoleUnknown _, NoAddress _, TooMany _ -> Kind.UNPROCESSABLE;
            case Closed _ -> Kind.CONFLICT;
            case Noted _ -> Kind.UNAVAILABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case Gone _ -> "not-found";
            case ForAnother _ -> "invitation-for-another";
            case WordWrong _ -> "word-wrong";
            case RoleUnknown _ -> "roles-unknown";
            case NoAddress _ -> "address-not-read";
            case TooMany _ -> "too-many-invitations";
            case Closed _ -> "group-closed";
            case Noted _ -> "acceptance-noted";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Gone _ -> "There is nothing here that you can see.";
            case ForAnother _ ->
                "This invitation was sent to a telephone number or e-mail address that is not in your account. Sign in"
                        + " with that one, or add it to your account, or ask for an invitation of your own.";
            case WordWrong(var left)
            when left > 0 ->
                "That is not the code word. Ask whoever invited you. You can try " + left
                        + (left == 1 ? " more time." : " more times.");
            case WordWrong _ -> "That is not the code word, and this link has ended. Ask for a new one.";
            case RoleUnknown _ -> "Choose one of the roles that there are in your organisation.";
            case NoAddress _ -> "Write a telephone number such as 07700 900123, or an e-mail address.";
            case TooMany _ ->
                "You have invited many people just now. Withdraw invitations that nobody needs, or wait a day.";
            case Closed _ -> "Your group is closed. Open it again before you invite anybody.";
            case Noted _ ->
                "We have noted that you come in, and will let you in as soon as sign-in answers, in a few minutes.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof WordWrong(var left) ? Map.of("triesLeft", left) : Map.of();
    }
}
