package org.trellis.portal.fakes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/// The three addresses of Keycloak that the code flow needs. Whoever was named last by `signInAs` is let in.
public final class FakeKeycloak extends FakeService {

    private static final String REALM = "/realms/trellis/protocol/openid-connect";

    private record Begun(String person, String challenge) {}

    private final RsaJsonWebKey key;
    private final Map<String, Begun> begun = new ConcurrentHashMap<>();
    private volatile String person = "newcomer";

    public FakeKeycloak(int port) {
        super(port);
        try {
            key = RsaJwkGenerator.generateJwk(2048);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
        key.setKeyId("test");
        on("GET", REALM + "/certs", _ -> Answer.ok(new JsonWebKeySet(key).toJson()));
        on("GET", REALM + "/auth", this::authorize);
        on("POST", REALM + "/token", this::token);
        on("GET", REALM + "/logout", call -> redirect(call.query().get("post_logout_redirect_uri")));
        on("GET", "/as/(.+)", call -> {
            person = call.part(0);
            return Answer.ok("now " + person);
        });
    }

    public void signInAs(String name) {
        person = name;
    }

    private Answer authorize(Call call) {
        var query = call.query();
        if (!"S256".equals(query.get("code_challenge_method"))
                || !query.get("scope").contains("organization:*")) {
            return Answer.of(400, "PKCE and the scope of all organisations are expected");
        }
        var code = Integer.toHexString(begun.size() + 1) + "-" + person;
        begun.put(code, new Begun(person, query.get("code_challenge")));
        return redirect(query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
    }

    private static Answer redirect(String to) {
        return new Answer(302, null, Map.of("Location", to));
    }

    private Answer token(Call call) {
        var form = form(call.text());
        var refresh = form.get("refresh_token");
        if (refresh != null) {
            return tokens(refresh);
        }
        var start = begun.remove(form.get("code"));
        return start == null || !start.challenge().equals(sha256(form.get("code_verifier")))
                ? Answer.of(400, Map.of("error", "invalid_grant"))
                : tokens(start.person());
    }

    private Answer tokens(String name) {
        return Answer.ok(Map.of(
                "access_token",
                signed(name, "trellis"),
                "id_token",
                signed(name, "trellis-portal"),
                "refresh_token",
                name,
                "token_type",
                "Bearer",
                "expires_in",
                120));
    }

    /// A token as Keycloak signs it.
    public String signed(String name, String audience) {
        var claims = new JwtClaims();
        claims.setIssuer(url() + "/realms/trellis");
        claims.setAudience(List.of(audience));
        claims.setSubject(name);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setClaim("preferred_username", name + "@trellis.example");
        claims.setClaim("organization", People.organizations(name));
        claims.setClaim("realm_access", Map.of("roles", name.equals("operator") ? List.of("operator") : List.of()));
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue("test");
        signature.setAlgorithmHeaderValue("RS256");
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
