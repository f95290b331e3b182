package org.trellis.directory.registering;

import org.trellis.problem.Refusal;

/// How this feature says no. It never says that a name is taken: names may repeat.
sealed interface RegistrationRefusal extends Refusal {

    /// Keycloak did not answer; the registration is noted and will be finished.
    record SignInAway() implements RegistrationRefusal {}

    /// A person who registers this many groups is a script.
    record TooMany() implements RegistrationRefusal {}

    /// Only its steward finishes a group's registration, and sees that it is there to finish.
    record NotItsSteward() implements RegistrationRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case SignInAway _ -> Kind.UNAVAILABLE;
            case TooMany _ -> Kind.UNPROCESSABLE;
            case NotItsSteward _ -> Kind.NOT_FOUND;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case SignInAway _ -> "registration-noted";
            case TooMany _ -> "too-many-groups";
            case NotItsSteward _ -> "not-found";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case SignInAway _ ->
                "We have noted your registration and will finish it as soon as sign-in answers again, in a few minutes.";
            case TooMany _ -> "You already belong to twenty organisations here. Write to us if you need another.";
            case NotItsSteward _ -> "There is nothing here that you can see.";
        };
    }
}
