package org.trellis.signposting.networks;

import org.trellis.problem.Refusal;

/// How this feature says no. A network that the caller is not in is [org.trellis.problem.NotFound].
sealed interface NetworkRefusal extends Refusal {

    record NoInstitutions() implements NetworkRefusal {}

    record Full(int most) implements NetworkRefusal {}

    record InviteYourself() implements NetworkRefusal {}

    record TooManyInvitations(int most) implements NetworkRefusal {}

    record TooManyMessages(int most) implements NetworkRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NoInstitutions _, Full _ -> Kind.CONFLICT;
            case InviteYourself _ -> Kind.UNPROCESSABLE;
            case TooManyInvitations _, TooManyMessages _ -> Kind.UNAVAILABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NoInstitutions _ -> "no-institutions-here";
            case Full _ -> "network-full";
            case InviteYourself _ -> "invite-yourself";
            case TooManyInvitations _ -> "too-many-invitations";
            case TooManyMessages _ -> "too-many-messages";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NoInstitutions _ ->
                "This network is for groups alone. Whoever founded it said so, and nobody can change it.";
            case Full(var most) -> "There are %d members, which is as many as a network has.".formatted(most);
            case InviteYourself _ -> "That is your own organisation.";
            case TooManyInvitations(var most) ->
                "Your organisation invited %d others today. Invite more tomorrow, or pass on a code.".formatted(most);
            case TooManyMessages(var most) ->
                "There are %d messages in this network today. Write again tomorrow, or ring each other."
                        .formatted(most);
        };
    }
}
