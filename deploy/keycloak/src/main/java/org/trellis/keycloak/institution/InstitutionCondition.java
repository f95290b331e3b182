package org.trellis.keycloak.institution;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.organization.OrganizationProvider;

/// Whether somebody has still to set up a second factor: who, in any institution, sees what residents tell it, or runs
/// the platform, and did not come in by a passkey, which is two factors already.
final class InstitutionCondition implements ConditionalAuthenticator {

    static final String ROLES = "roles";
    static final String EXEMPT_DEMO = "exempt-demo";

    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        var person = context.getUser();
        var config = config(context.getAuthenticatorConfig());
        return person != null
                && !cameByPasskey(context)
                && !hasSecondFactor(person)
                && !exempt(person, config)
                && holds(context, person, Set.of(config.getOrDefault(ROLES, "").split("\\s*,\\s*")));
    }

    private static Map<String, String> config(AuthenticatorConfigModel model) {
        return model == null || model.getConfig() == null ? Map.of() : model.getConfig();
    }

    private static boolean cameByPasskey(AuthenticationFlowContext context) {
        return AuthenticatorUtil.getAuthnCredentials(context.getAuthenticationSession())
                .contains(WebAuthnCredentialModel.TYPE_PASSWORDLESS);
    }

    private static boolean hasSecondFactor(UserModel person) {
        var credentials = person.credentialManager();
        return credentials.isConfiguredFor(OTPCredentialModel.TYPE)
                || credentials.isConfiguredFor(WebAuthnCredentialModel.TYPE_TWOFACTOR);
    }

    /// The demo borough's people, where the realm says so: the local one alone does.
    private static boolean exempt(UserModel person, Map<String, String> config) {
        return Boolean.parseBoolean(config.get(EXEMPT_DEMO)) && "true".equals(person.getFirstAttribute("demo"));
    }

    private static boolean holds(AuthenticationFlowContext context, UserModel person, Set<String> wanted) {
        var organisations = context.getSession().getProvider(OrganizationProvider.class);
        var held = Stream.concat(
                        person.getRealmRoleMappingsStream(),
                        organisations.getByMember(person).toList().stream()
                                .flatMap(organisation ->
                                        organisations
                                                .getOrganizationGroupsByMember(organisation, person)
                                                .toList()
                                                .stream())
                                .flatMap(group -> group.getRoleMappingsStream()))
                .map(RoleModel::getName)
                .collect(Collectors.toSet());
        return wanted.stream().anyMatch(held::contains);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        // A condition shows no page.
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // The step that the condition guards does it.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
