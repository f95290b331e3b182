package org.trellis.referrals.safeguarding;

import org.trellis.problem.Refusal;

/// How this feature says no. An organisation that hides is not among these: it is as if it were not there.
sealed interface SafeguardingRefusal extends Refusal {

    record LeadOfItself() implements SafeguardingRefusal {}

    record NotLinked() implements SafeguardingRefusal {}

    record TakesNoConcerns() implements SafeguardingRefusal {}

    record ReceiverNeeded() implements SafeguardingRefusal {}

    record IsConcerned() implements SafeguardingRefusal {}

    record NoInstitution() implements SafeguardingRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case LeadOfItself _, TakesNoConcerns _, ReceiverNeeded _, IsConcerned _ -> Kind.UNPROCESSABLE;
            case NotLinked _, NoInstitution _ -> Kind.NOT_ALLOWED;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case LeadOfItself _ -> "lead-of-itself";
            case NotLinked _ -> "not-linked";
            case TakesNoConcerns _ -> "takes-no-concerns";
            case ReceiverNeeded _ -> "receiver-needed";
            case IsConcerned _ -> "receiver-is-concerned";
            case NoInstitution _ -> "no-institution";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case LeadOfItself _ ->
                "Concerns about your organisation have to be heard by somebody else. Choose a council or an"
                        + " infrastructure body that you are linked with.";
            case NotLinked _ -> "Your organisation is not linked with that one. Link with it first, or choose another.";
            case TakesNoConcerns _ ->
                "That organisation does not take concerns on Trellis. Choose one of those that do. If somebody is in"
                        + " danger now, ring 999.";
            case ReceiverNeeded _ ->
                "Choose a council or an infrastructure body that takes concerns. If somebody is in danger now, ring"
                        + " 999.";
            case IsConcerned _ ->
                "The concern is about the organisation that you chose to hear it. Choose another one that takes"
                        + " concerns.";
            case NoInstitution _ -> "Only a council or an infrastructure body can take concerns.";
        };
    }
}
