package org.trellis.keycloak.signins;

import java.util.Optional;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.trellis.contracts.accounts.SignInEvent;
import org.trellis.keycloak.code.CodeAuthenticatorFactory;
import org.trellis.keycloak.desk.CodeSignIn;

/// Tells directory who came in and how, for the logbooks of their organisations; once it is certain, and without
/// holding anybody up. Somebody whom a cookie let in again did not come in anew.
final class SignInListener implements EventListenerProvider {

    private final KeycloakSession session;

    SignInListener(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getType() == EventType.LOGIN && event.getUserId() != null) {
            how().ifPresent(how -> tell(new SignInEvent.SignedIn(event.getUserId(), how)));
        }
    }

    private Optional<String> how() {
        var signIn = session.getContext().getAuthenticationSession();
        if (signIn == null) {
            return Optional.empty();
        }
        var shown = AuthenticatorUtil.getAuthnCredentials(signIn);
        if (shown.contains(WebAuthnCredentialModel.TYPE_PASSWORDLESS)) {
            return Optional.of("passkey");
        }
        if (shown.contains(CodeAuthenticatorFactory.ID)) {
            return Optional.of("code");
        }
        return shown.contains(PasswordCredentialModel.TYPE) ? Optional.of("password") : Optional.empty();
    }

    private void tell(SignInEvent.SignedIn cameIn) {
        var broker = CodeSignIn.of(session).out().broker();
        session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                broker.tell(cameIn);
            }

            @Override
            protected void rollbackImpl() {
                // Nobody came in.
            }
        });
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        // What administrators do is in Keycloak's own admin events.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
