package org.trellis.directory.organisations;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface OrganisationRefusal extends Refusal {

    /// Keycloak knows the organisation, and the directory does not.
    record NotRegistered() implements OrganisationRefusal {

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "registration-unfinished";
        }

        @Override
        public String detail() {
            return "Your organisation is not registered here yet. Finish its registration first.";
        }
    }
}
