package org.trellis.directory.institutions;

import org.trellis.problem.Refusal;

/// How this feature says no. Institutions are public, so naming one tells nothing.
sealed interface InstitutionRefusal extends Refusal {

    /// People would take the one for the other.
    record LooksLikeAnother(String other) implements InstitutionRefusal {}

    /// A council without a code that the list of local authorities knows, or a code on what is no council.
    record GssNotRight(String why) implements InstitutionRefusal {}

    /// Another council is registered as this authority.
    record GssTaken(String other) implements InstitutionRefusal {}

    /// What was given as the first member's telephone number or e-mail address reaches nobody.
    record AddressNotRead() implements InstitutionRefusal {}

    /// Sign-in did not answer; what was asked is noted and will be finished.
    record SignInAway() implements InstitutionRefusal {}

    /// Nothing was done, since sign-in could not say who is reached by what.
    record AskLater() implements InstitutionRefusal {}

    /// The invitation was used: from then on the institution lets its own people in.
    record AlreadyJoined() implements InstitutionRefusal {}

    /// The person who holds the link has not proved the address that it was sent to.
    record AddressNotProved() implements InstitutionRefusal {}

    /// The operator holds no role in any organisation.
    record OperatorStaysOut() implements InstitutionRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case LooksLikeAnother _, GssNotRight _, GssTaken _, AddressNotRead _ -> Kind.UNPROCESSABLE;
            case SignInAway _, AskLater _ -> Kind.UNAVAILABLE;
            case AlreadyJoined _ -> Kind.CONFLICT;
            case AddressNotProved _, OperatorStaysOut _ -> Kind.NOT_ALLOWED;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case LooksLikeAnother _ -> "name-looks-like-another";
            case GssNotRight _ -> "gss-not-right";
            case GssTaken _ -> "gss-taken";
            case AddressNotRead _ -> "address-not-read";
            case SignInAway _ -> "registration-noted";
            case AskLater _ -> "sign-in-away";
            case AlreadyJoined _ -> "already-joined";
            case AddressNotProved _ -> "address-not-proved";
            case OperatorStaysOut _ -> "operator-stays-out";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case LooksLikeAnother(var other) -> "People could take this name for " + other + ", which is registered.";
            case GssNotRight(var why) -> why;
            case GssTaken(var other) -> "This GSS code is that of " + other + ", which is registered.";
            case AddressNotRead _ -> "Give a telephone number that takes text messages, or an e-mail address.";
            case SignInAway _ ->
                "This is noted, and will be finished as soon as sign-in answers again, in a few minutes.";
            case AskLater _ -> "Sign-in does not answer just now. Nothing was changed: try again in a few minutes.";
            case AlreadyJoined _ ->
                "Somebody has accepted this invitation. The institution lets its own people in now.";
            case AddressNotProved _ ->
                "This invitation was sent to another telephone number or e-mail address. Sign in with the one that it"
                        + " was sent to, or ask for an invitation of your own.";
            case OperatorStaysOut _ -> "The operator of Trellis holds no role in any organisation.";
        };
    }
}
