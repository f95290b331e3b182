package org.trellis.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.people.Addresses;
import org.trellis.people.Person;

/// Requests through the front door, as a partner's client would send them.
record Rest(Addresses addresses) {

    static final String DIRECTORY = "/api/directory/v1";
    static final String REFERRALS = "/api/referrals/v1";
    static final String SIGNPOSTING = "/api/signposting/v1";
    static final String GRANTS = "/api/grants/v1";

    RequestSpecification anybody() {
        return given().baseUri(addresses.portal()).contentType(ContentType.JSON);
    }

    RequestSpecification as(Person person) {
        var request = anybody().auth().preemptive().oauth2(person.token());
        return person.organisation() == null
                ? request
                : request.header("Trellis-Organisation", person.organisation().toString());
    }

    /// What is hidden is answered with the very status, headers and body of what is not there.
    static void assertAbsent(Response hidden, Response absent) {
        assertThat(hidden.statusCode()).as("%s", hidden.asString()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(absent.asString());
        assertThat(headers(hidden)).isEqualTo(headers(absent));
    }

    private static List<String> headers(Response response) {
        return response.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("Date", "")))
                .map(Header::toString)
                .sorted()
                .collect(Collectors.toList());
    }
}
