package org.trellis.people;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Who can sign in to a running local stack: the people of the demo borough, and as many new ones as are asked for.
public final class People {

    /// Everybody's, in the local realm only.
    public static final String PASSWORD = "trellis";

    private final Web web = new Web();
    private final Addresses addresses;
    private final Random random = new Random();

    public People(Addresses addresses) {
        this.addresses = addresses;
    }

    /// Somebody who has an account already, such as `helpline@eastmere-council.example`.
    public Person named(String email) {
        return new Person(email, null, new SignIn(web, addresses.of("keycloak"), email), web, addresses.portal());
    }

    /// A new person with an account and no organisation.
    public Person newcomer() {
        var email = "newcomer-%08x@trellis.example".formatted(random.nextInt());
        var account = Map.of(
                "username",
                email,
                "email",
                email,
                "firstName",
                "New",
                "lastName",
                "Comer",
                "enabled",
                true,
                "emailVerified",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
        web.sendPatiently(HttpRequest.newBuilder(URI.create(addresses.of("keycloak") + "/admin/realms/trellis/users"))
                        .header("Authorization", "Bearer " + administrator())
                        .header("Content-Type", "application/json")
                        .POST(Web.json(account))
                        .build())
                .accepted();
        return named(email);
    }

    /// A new person who has registered a group of this name and acts for it.
    public Person stewardOf(String group) {
        var person = newcomer();
        var registered = person.post(
                        "/api/directory/v1/groups",
                        Map.of("name", group, "contact", Map.of("kind", "email", "value", person.email())))
                .accepted();
        person.renew();
        return person.actingFor(UUID.fromString(registered.body().path("id").asText()));
    }

    private String administrator() {
        return web.sendPatiently(HttpRequest.newBuilder(
                                URI.create(addresses.of("keycloak") + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(Web.form(Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", PASSWORD)))
                        .build())
                .accepted()
                .body()
                .path("access_token")
                .asText();
    }
}
