package org.trellis.portal;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.Neighbours;

/// A browser with JavaScript off and a memory for cookies.
public final class Browser {

    private final CookieFilter cookies = new CookieFilter();
    private final List<String> sessionCookies = new ArrayList<>();
    private String language = "en";

    /// Somebody who came in by the front door of Keycloak, through the whole code flow.
    public static Browser signedInAs(String person) {
        var browser = new Browser();
        browser.signIn(person);
        return browser;
    }

    public Browser in(String code) {
        language = code;
        return this;
    }

    // Tests run side by side, and the fake Keycloak lets in whoever was named last.
    private void signIn(String person) {
        synchronized (Neighbours.class) {
            Neighbours.keycloak.signInAs(person);
            follow(get("/sign-in?to=/developers"));
        }
    }

    public RequestSpecification asking() {
        return given().filter(cookies).redirects().follow(false).header("Accept-Language", language);
    }

    public Response get(String path) {
        return asking().urlEncodingEnabled(false).get(path);
    }

    public Response post(String path, Map<String, ?> form) {
        return asking().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    public Response follow(Response response) {
        var at = response;
        for (int hop = 0; hop < 10 && at.statusCode() / 100 == 3; hop++) {
            var to = URI.create(at.header("Location"));
            // The fake Keycloak must not see our cookies, as another site would not.
            remember(at);
            at = to.isAbsolute() && Neighbours.keycloak.url().endsWith(":" + to.getPort())
                    ? given().redirects()
                            .follow(false)
                            .urlEncodingEnabled(false)
                            .get(to.toString())
                    : get(to.toString());
        }
        remember(at);
        return at;
    }

    private void remember(Response response) {
        response.headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session") && !cookie.contains("Max-Age=0"))
                .forEach(sessionCookies::add);
    }

    /// The session's cookies as they were set, attributes included.
    public List<String> sessionCookies() {
        return sessionCookies;
    }
}
