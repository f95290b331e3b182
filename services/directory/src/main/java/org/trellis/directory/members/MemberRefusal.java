package org.trellis.directory.members;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface MemberRefusal extends Refusal {

    /// Who belongs here is known by sign-in alone, and it does not answer.
    record SignInAway() implements MemberRefusal {}

    /// A person cannot throw themselves out; they can leave, which has its own consequences.
    record LeaveInstead() implements MemberRefusal {}

    /// A role of another kind of organisation, or none at all.
    record RolesUnknown() implements MemberRefusal {}

    /// Nobody would be left who can invite, remove and settle.
    record LastKeeper() implements MemberRefusal {}

    /// Wards, teams and cover are for institutions.
    record NoPosts() implements MemberRefusal {}

    /// Who covers is another member, from a day to the same or a later one.
    record CoverWrong() implements MemberRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case SignInAway _ -> Kind.UNAVAILABLE;
            case LastKeeper _ -> Kind.CONFLICT;
            case LeaveInstead _, RolesUnknown _, NoPosts _, CoverWrong _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case SignInAway _ -> "sign-in-away";
            case LeaveInstead _ -> "leave-instead";
            case RolesUnknown _ -> "roles-unknown";
            case LastKeeper _ -> "last-keeper";
            case NoPosts _ -> "no-posts";
            case CoverWrong _ -> "cover-wrong";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case SignInAway _ -> "Sign-in does not answer just now. Nothing was changed. Try again in a few minutes.";
            case LeaveInstead _ -> "You cannot remove yourself. If you want to go, leave.";
            case RolesUnknown _ -> "Choose at least one role, out of those that there are in your organisation.";
            case LastKeeper _ ->
                "You would leave nobody who can invite people. First give somebody else the role that you have.";
            case NoPosts _ -> "Wards, teams and cover are for councils and other institutions.";
            case CoverWrong _ ->
                "Cover is another member of your organisation, from one day to the same or a later day.";
        };
    }
}
