package org.trellis.people;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;

/// A signed-in person who sends requests, acting for one organisation when several are theirs.
public final class Person {

    private final String email;
    private final UUID organisation;
    private final SignIn signIn;
    private final Web web;
    private final String door;

    Person(String email, UUID organisation, SignIn signIn, Web web, String door) {
        this.email = email;
        this.organisation = organisation;
        this.signIn = signIn;
        this.web = web;
        this.door = door;
    }

    public String email() {
        return email;
    }

    /// The organisation acted for; nothing when none was named.
    public UUID organisation() {
        return organisation;
    }

    public String token() {
        return signIn.token();
    }

    /// Takes a new token with the next request, as one must after registering a group.
    public void renew() {
        signIn.renew();
    }

    public Person actingFor(UUID another) {
        return new Person(email, another, signIn, web, door);
    }

    /// The same person at another door, such as one replica of a service.
    public Person at(String another) {
        return new Person(email, organisation, signIn, web, another);
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, UUID.randomUUID().toString());
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body, null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /// Sends one request with an idempotency key.
    public Answer send(String method, String path, Object body, String key) {
        var request = HttpRequest.newBuilder(URI.create(door + path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, Web.json(body));
        if (organisation != null) {
            request.header("Trellis-Organisation", organisation.toString());
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return web.send(request.build());
    }
}
