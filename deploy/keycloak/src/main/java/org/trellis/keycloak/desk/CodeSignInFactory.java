package org.trellis.keycloak.desk;

import org.keycloak.provider.ProviderFactory;

/// Makes what signs in by code.
public interface CodeSignInFactory extends ProviderFactory<CodeSignIn> {}
