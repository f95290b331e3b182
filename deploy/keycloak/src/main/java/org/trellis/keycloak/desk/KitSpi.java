package org.trellis.keycloak.desk;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/// Lets Keycloak keep the kit as it keeps its own providers.
public final class KitSpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "trellis-kit";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return Kit.class;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return KitFactory.class;
    }
}
