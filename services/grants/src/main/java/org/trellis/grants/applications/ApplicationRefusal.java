package org.trellis.grants.applications;

import org.trellis.problem.Refusal;

/// How acts on an application that was sent are turned down.
public sealed interface ApplicationRefusal extends Refusal {

    record Withdrawn() implements ApplicationRefusal {}

    record Paid() implements ApplicationRefusal {}

    record NotRefused() implements ApplicationRefusal {}

    record AppealedBefore() implements ApplicationRefusal {}

    record OnlyTheGroup() implements ApplicationRefusal {}

    record OnlyTheFunder() implements ApplicationRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case OnlyTheGroup _, OnlyTheFunder _ -> Kind.NOT_ALLOWED;
            case Withdrawn _, Paid _, NotRefused _, AppealedBefore _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case Withdrawn _ -> "application-withdrawn";
            case Paid _ -> "application-paid";
            case NotRefused _ -> "application-not-refused";
            case AppealedBefore _ -> "appealed-before";
            case OnlyTheGroup _ -> "only-the-group";
            case OnlyTheFunder _ -> "only-the-funder";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Withdrawn _ -> "The group took this application back, so there is nothing to do with it any more.";
            case Paid _ ->
                "The money is on its way or paid. It cannot be withdrawn now: what is left can be given back or used"
                        + " for something else.";
            case NotRefused _ -> "This application is not refused, so there is nothing to appeal against.";
            case AppealedBefore _ ->
                "You appealed against this decision before, which is once at most. You can apply again.";
            case OnlyTheGroup _ -> "Only the group that applies can do this.";
            case OnlyTheFunder _ -> "Only the organisation that gives the money can do this.";
        };
    }
}
