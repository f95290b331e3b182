package org.trellis.contracts.accounts;

import org.trellis.contracts.Event;

/// A person came in. Told by sign-in to directory alone, for the logbooks of the person's own organisations; it names
/// no organisation, and the person by the random id that Keycloak gave.
public sealed interface SignInEvent extends Event {

    String AGGREGATE = "accounts.sign-in";

    String person();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return person();
    }

    /// `how` is `code`, `password` or `passkey`.
    record SignedIn(String person, String how) implements SignInEvent {

        public static final String TYPE = "trellis.person.signed-in";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
