package org.trellis.directory.organisations;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface OrganisationRefusal extends Refusal {

    /// Keycloak knows the organisation, and the directory does not.
    record NotRegistered() implements OrganisationRefusal {}

    /// A group's name that people would read as an institution's. Institutions are public: naming one tells nothing.
    record LooksLikeAnInstitution(String institution) implements OrganisationRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NotRegistered _ -> Kind.CONFLICT;
            case LooksLikeAnInstitution _ -> Kind.UNPROCESSABLE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case NotRegistered _ -> "registration-unfinished";
            case LooksLikeAnInstitution _ -> "name-looks-like-an-institution";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case NotRegistered _ -> "Your organisation is not registered here yet. Finish its registration first.";
            case LooksLikeAnInstitution(var institution) ->
                "People could take this name for " + institution
                        + ", which is an institution here. Add a word that says who you are, such as Neighbours,"
                        + " Friends of or Mutual Aid.";
        };
    }
}
