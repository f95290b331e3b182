package org.trellis.keycloak.mail;

import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.events.Event;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/// Keycloak writes to nobody: every message leaves by dispatch. What it would have mailed is refused, and the log says
/// what it was and never to whom. Nothing that we use asks for it; an administrator's button might.
final class NoMail implements EmailTemplateProvider {

    private static final Logger LOG = Logger.getLogger(NoMail.class);

    static EmailException refuse(String what) {
        LOG.warnf("Keycloak sends nothing itself, so this was not sent: %s", what);
        return new EmailException("Keycloak sends nothing itself: messages leave by dispatch");
    }

    @Override
    public EmailTemplateProvider setAuthenticationSession(AuthenticationSessionModel session) {
        return this;
    }

    @Override
    public EmailTemplateProvider setRealm(RealmModel realm) {
        return this;
    }

    @Override
    public EmailTemplateProvider setUser(UserModel user) {
        return this;
    }

    @Override
    public EmailTemplateProvider setAttribute(String name, Object value) {
        return this;
    }

    @Override
    public void sendEvent(Event event) throws EmailException {
        throw refuse("event " + event.getType());
    }

    @Override
    public void sendPasswordReset(String link, long minutes) throws EmailException {
        throw refuse("password reset");
    }

    @Override
    public void sendSmtpTestEmail(Map<String, String> config, UserModel user) throws EmailException {
        throw refuse("test of SMTP");
    }

    @Override
    public void sendConfirmIdentityBrokerLink(String link, long minutes) throws EmailException {
        throw refuse("confirmation of a brokered account");
    }

    @Override
    public void sendExecuteActions(String link, long minutes) throws EmailException {
        throw refuse("actions to execute");
    }

    @Override
    public void sendVerifiableCredentialOffer(String link, long minutes) throws EmailException {
        throw refuse("offer of a verifiable credential");
    }

    @Override
    public void sendVerifyEmail(String link, long minutes) throws EmailException {
        throw refuse("verification of an address");
    }

    @Override
    public void sendOrgInviteEmail(OrganizationModel organisation, String link, long minutes) throws EmailException {
        throw refuse("invitation to an organisation");
    }

    @Override
    public void sendEmailUpdateConfirmation(String link, long minutes, String address) throws EmailException {
        throw refuse("confirmation of a new address");
    }

    @Override
    public void send(String subject, String template, Map<String, Object> attributes) throws EmailException {
        throw refuse(template);
    }

    @Override
    public void send(String subject, List<Object> values, String template, Map<String, Object> attributes)
            throws EmailException {
        throw refuse(template);
    }

    @Override
    public void send(String subject, String template, Map<String, Object> attributes, String address)
            throws EmailException {
        throw refuse(template);
    }

    @Override
    public void send(
            String subject, List<Object> values, String template, Map<String, Object> attributes, String address)
            throws EmailException {
        throw refuse(template);
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
