package org.trellis.keycloak.password;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;
import org.trellis.addresses.Address;
import org.trellis.keycloak.desk.CodeSignIn;

/// Keycloak's form for a password, for people whose name is a random one: they type the number or address that they
/// sign in with. What was typed goes no further than this class, so that no event and no log can hold it, and every
/// no is the same no.
final class PasswordForm extends UsernamePasswordForm {

    /// Too short to be anybody's name.
    private static final String NOBODY = "-";

    private static final int MOST_WHO_SHARE = 5;

    PasswordForm(KeycloakSession session) {
        super(session);
    }

    @Override
    protected boolean validateForm(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        var named = new MultivaluedHashMap<>(form);
        if (!isUserAlreadySetBeforeUsernamePasswordAuth(context)) {
            named.putSingle(AuthenticationManager.FORM_USERNAME, name(context.getSession(), form));
        }
        return validateUserAndPassword(context, named);
    }

    private static String name(KeycloakSession session, MultivaluedMap<String, String> form) {
        var typed = form.getFirst(AuthenticationManager.FORM_USERNAME);
        var candidates = typed == null || typed.isBlank() ? List.<UserModel>of() : candidates(session, typed.strip());
        if (candidates.size() == 1) {
            return candidates.getFirst().getUsername();
        }
        var password = UserCredentialModel.password(form.getFirst(CredentialRepresentation.PASSWORD));
        return candidates.stream()
                .filter(candidate -> candidate.credentialManager().isValid(password))
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(UserModel::getUsername)
                .orElse(NOBODY);
    }

    private static List<UserModel> candidates(KeycloakSession session, String typed) {
        var named = KeycloakModelUtils.findUserByNameOrEmail(
                session, session.getContext().getRealm(), typed);
        var reached = Address.read(typed)
                .map(address -> CodeSignIn.of(session).accounts().having(session, address))
                .orElse(List.of());
        return Stream.concat(Stream.ofNullable(named), reached.stream())
                .limit(MOST_WHO_SHARE)
                .toList();
    }

    @Override
    protected Response challenge(AuthenticationFlowContext context, String error, String field) {
        return super.challenge(context, error, field == null ? null : Validation.FIELD_USERNAME);
    }

    @Override
    protected String disabledByBruteForceError(String error) {
        return Messages.INVALID_USER;
    }
}
