package org.trellis.keycloak.code;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/// Offers sign-in by code as a step of a flow.
public final class CodeAuthenticatorFactory implements AuthenticatorFactory {

    public static final String ID = "trellis-code";

    private static final Authenticator ONE = new CodeAuthenticator();

    @Override
    public Authenticator create(KeycloakSession session) {
        return ONE;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Trellis: code by text message or e-mail";
    }

    @Override
    public String getHelpText() {
        return "Signs in, or registers, whoever types the code that was sent to their number or address.";
    }

    @Override
    public String getReferenceCategory() {
        return ID;
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED};
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public void init(Config.Scope config) {
        // All of it comes from the environment.
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
