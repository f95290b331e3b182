package org.trellis.people;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// One person's access token, by password grant, fetched anew before it ends.
final class SignIn {

    private static final Duration GOOD_FOR = Duration.ofSeconds(60);

    private final Web web;
    private final String keycloak;
    private final String email;
    private String token;
    private Instant fetched = Instant.EPOCH;

    SignIn(Web web, String keycloak, String email) {
        this.web = web;
        this.keycloak = keycloak;
        this.email = email;
    }

    synchronized String token() {
        if (fetched.plus(GOOD_FOR).isBefore(Instant.now())) {
            token = fetch();
            fetched = Instant.now();
        }
        return token;
    }

    /// The next token is a new one, which knows of memberships made since.
    synchronized void renew() {
        fetched = Instant.EPOCH;
    }

    private String fetch() {
        return web.sendPatiently(
                        HttpRequest.newBuilder(URI.create(keycloak + "/realms/trellis/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(Web.form(Map.of(
                                        "grant_type", "password",
                                        "client_id", "trellis-cli",
                                        "username", email,
                                        "password", People.PASSWORD,
                                        "scope", "openid organization:*")))
                                .build())
                .accepted()
                .body()
                .path("access_token")
                .asText();
    }
}
