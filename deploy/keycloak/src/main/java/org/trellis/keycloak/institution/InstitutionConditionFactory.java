package org.trellis.keycloak.institution;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/// Offers the condition, with its two settings, as a step of a flow.
public final class InstitutionConditionFactory implements ConditionalAuthenticatorFactory {

    private static final ConditionalAuthenticator ONE = new InstitutionCondition();

    @Override
    public ConditionalAuthenticator getSingleton() {
        return ONE;
    }

    @Override
    public String getId() {
        return "trellis-institution";
    }

    @Override
    public String getDisplayType() {
        return "Trellis: condition - a second factor is owed";
    }

    @Override
    public String getHelpText() {
        return "True for who holds one of the roles, has no second factor yet and did not come in by a passkey.";
    }

    @Override
    public String getReferenceCategory() {
        return "condition";
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of(
                new ProviderConfigProperty(
                        InstitutionCondition.ROLES,
                        "Roles",
                        "Who holds one of these, in any organisation or in the realm, needs a second factor.",
                        ProviderConfigProperty.STRING_TYPE,
                        ""),
                new ProviderConfigProperty(
                        InstitutionCondition.EXEMPT_DEMO,
                        "The demo's people do without",
                        "For a realm that holds nobody's data.",
                        ProviderConfigProperty.BOOLEAN_TYPE,
                        false));
    }

    @Override
    public void init(Config.Scope config) {
        // The flow holds its settings.
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // Nothing is to be done.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
