package org.trellis.keycloak.desk;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/// Lets Keycloak keep what signs in by code as it keeps its own providers.
public final class CodeSignInSpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "trellis-code-sign-in";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return CodeSignIn.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return CodeSignInFactory.class;
    }
}
