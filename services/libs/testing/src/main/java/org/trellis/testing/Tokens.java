package org.trellis.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Access tokens of the form that Keycloak issues, signed with a key of this test run.
public final class Tokens {

    private static final String KEY_ID = "test";
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    /// A person's place in one organisation.
    public record In(UUID organisation, String... roles) {}

    /// A token of a person with these memberships, and realm roles.
    public static String of(String person, List<In> memberships, String... realmRoles) {
        return token(person, memberships, "organization:*", realmRoles);
    }

    /// A token that names one of a person's organisations, as they asked for it by that scope.
    public static String narrowed(String person, String scope, In one) {
        return token(person, List.of(one), scope);
    }

    private static String token(String person, List<In> memberships, String scope, String... realmRoles) {
        var organisations = new HashMap<String, Object>();
        for (var in : memberships) {
            organisations.put(
                    in.organisation().toString(),
                    Map.of(
                            "id",
                            in.organisation().toString(),
                            "groups",
                            Arrays.stream(in.roles()).map(r -> "/" + r + "s").toList(),
                            "realm_access",
                            Map.of("roles", List.of(in.roles()))));
        }
        return Jwt.issuer(TokenIssuer.issuer())
                .audience("trellis")
                .subject(person)
                .claim("organization", organisations)
                .claim("scope", "openid " + scope)
                .claim("realm_access", Map.of("roles", List.of(realmRoles)))
                .expiresIn(600)
                .jws()
                .keyId(KEY_ID)
                .sign(KEYS.getPrivate());
    }

    /// A token of a person in one organisation.
    public static String of(UUID organisation, String... roles) {
        return of("person-of-" + organisation, List.of(new In(organisation, roles)));
    }

    static String jwks() {
        var key = (RSAPublicKey) KEYS.getPublic();
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(
                        KEY_ID,
                        base64.encodeToString(unsigned(key.getModulus().toByteArray())),
                        base64.encodeToString(unsigned(key.getPublicExponent().toByteArray())));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
