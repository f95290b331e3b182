package org.trellis.keycloak.desk;

import org.keycloak.provider.ProviderFactory;

/// Makes the kit.
public interface KitFactory extends ProviderFactory<Kit> {}
