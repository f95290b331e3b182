package org.trellis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Compose runs the same services as the chart, with the same settings.
class ComposeTest {

    private static final JsonNode COMPOSE = Repository.yaml("deploy/compose.yaml");
    private static final Set<String> SERVERS =
            Set.of("postgres", "databases", "kafka", "realm", "messages", "keycloak");

    /// Where messages are caught, which is nowhere but on one machine.
    private static final Set<String> CAUGHT_HERE = Set.of(
            "TRELLIS_GATEWAYS_SINK_URL", "QUARKUS_MAILER_HOST", "TRELLIS_DEV_MESSAGES", "TRELLIS_DEV_MESSAGES_URL");

    static Stream<String> services() {
        return Repository.services().stream();
    }

    @Test
    void everyServiceIsThereAndNothingUnknown() {
        var names = new TreeSet<String>();
        COMPOSE.path("services").fieldNames().forEachRemaining(names::add);
        names.removeAll(SERVERS);

        assertThat(names).isEqualTo(Repository.services());
    }

    @ParameterizedTest
    @MethodSource("services")
    void hasTheSettingsThatTheChartGives(String service) {
        var inChart = Charts.prepared().render("managed").environment(service);

        var here = environment(service);
        here.removeAll(CAUGHT_HERE);
        assertThat(here).isEqualTo(inChart.keySet());
        assertThat(COMPOSE.at("/services/" + service + "/environment/QUARKUS_HTTP_PORT")
                        .asText())
                .isEqualTo(inChart.get("QUARKUS_HTTP_PORT"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void isBuiltFromTheOneDockerfileAndLockedDown(String service) {
        var entry = COMPOSE.path("services").path(service);

        assertThat(entry.at("/build/dockerfile").asText()).isEqualTo("deploy/Dockerfile");
        assertThat(entry.at("/build/args/SERVICE").asText()).isEqualTo(service);
        assertThat(entry.path("image").asText()).startsWith("${TRELLIS_IMAGE_PREFIX:-trellis}/" + service + ":");
        assertThat(entry.path("read_only").asBoolean()).isTrue();
        assertThat(entry.at("/cap_drop/0").asText()).isEqualTo("ALL");
    }

    @Test
    void nobodyStartsBeforeThoseItNeedsAreHealthy() {
        COMPOSE.path("services")
                .properties()
                .forEach(entry -> entry.getValue()
                        .path("depends_on")
                        .properties()
                        .forEach(needed -> {
                            var other = COMPOSE.path("services").path(needed.getKey());
                            var condition = needed.getValue().path("condition").asText();
                            assertThat(other.isMissingNode())
                                    .as("%s needs %s", entry.getKey(), needed.getKey())
                                    .isFalse();
                            assertThat(condition)
                                    .as("%s waits for %s", entry.getKey(), needed.getKey())
                                    .isEqualTo(
                                            other.has("healthcheck")
                                                    ? "service_healthy"
                                                    : "service_completed_successfully");
                        }));
    }

    @Test
    void demoPasswordsAreNotOfferedBeyondThisMachine() {
        assertThat(COMPOSE.path("services"))
                .allSatisfy(service -> assertThat(service.path("ports"))
                        .allSatisfy(port -> assertThat(port.asText()).startsWith("127.0.0.1:")));
    }

    @Test
    void noImageFloats() {
        assertThat(COMPOSE.path("services"))
                .allSatisfy(service -> assertThat(service.path("image").asText())
                        .matches(".*:[^/]*[0-9][^/]*")
                        .doesNotContain("latest"));
    }

    @Test
    void everyDatabaseOfTheChartIsMade() {
        var rendered = Charts.prepared().render("managed");
        var script = COMPOSE.at("/services/databases/command/2").asText();

        assertThat(Repository.services())
                .filteredOn(service -> rendered.environment(service).containsKey("TRELLIS_DATABASE_HOST"))
                .isNotEmpty()
                .allSatisfy(
                        service -> assertThat(script).containsPattern("for service in [a-z ]*\\b" + service + "\\b"));
    }

    @Test
    void serversAreTheVersionsWeTest() {
        var umbrella = Repository.yaml("helm/trellis/values.yaml");

        assertThat(version("kafka")).isEqualTo(inPom("kafka.version"));
        assertThat(version("postgres")).isEqualTo(inPom("postgres.version").replaceAll("\\..*", ""));
        assertThat(umbrella.at("/strimzi/version").asText()).isEqualTo(version("kafka"));
        assertThat(umbrella.at("/global/database/image").asText()).isEqualTo("postgres:" + version("postgres"));
    }

    @Test
    void keycloakIsGivenWhatTheRealmLeavesOpen() {
        var realm = Repository.text("deploy/keycloak/trellis-realm.json")
                + Repository.text("deploy/keycloak/demo-realm.json");
        var open = Pattern.compile("\\$\\{([A-Z][A-Z_]+)}")
                .matcher(realm)
                .results()
                .map(found -> found.group(1));

        assertThat(environment("keycloak")).containsAll(open.toList());
    }

    @Test
    void keycloakIsBuiltWithWhatTrellisGivesIt() {
        var keycloak = COMPOSE.at("/services/keycloak");

        assertThat(keycloak.at("/build/dockerfile").asText()).isEqualTo("deploy/keycloak/Dockerfile");
        assertThat(keycloak.path("image").asText()).startsWith("${TRELLIS_IMAGE_PREFIX:-trellis}/keycloak:");
        assertThat(keycloak.path("command").toString()).contains("--optimized");
    }

    @Test
    void keycloakMarksAndSealsAsDirectoryDoes() {
        for (var key : List.of("TRELLIS_NOTICES_PUBLIC_KEY", "TRELLIS_ADDRESSES_MARK_KEY")) {
            assertThat(COMPOSE.at("/services/keycloak/environment/" + key).asText())
                    .as(key)
                    .isNotEmpty()
                    .isEqualTo(
                            COMPOSE.at("/services/directory/environment/" + key).asText());
        }
    }

    @Test
    void keycloakKnowsTheWayBackToThePortal() {
        assertThat(COMPOSE.at("/services/keycloak/environment/TRELLIS_PORTAL_URL"))
                .isEqualTo(COMPOSE.at("/services/directory/environment/TRELLIS_PORTAL_URL"));
    }

    @ParameterizedTest
    @CsvSource({"directory,TRELLIS_PROVISIONER_SECRET", "portal,TRELLIS_PORTAL_SECRET"})
    void aClientAndItsRealmHaveTheSameSecret(String service, String secret) {
        assertThat(COMPOSE.at("/services/" + service + "/environment/" + secret))
                .isEqualTo(COMPOSE.at("/services/keycloak/environment/" + secret));
    }

    private static Set<String> environment(String service) {
        var names = new TreeSet<String>();
        COMPOSE.at("/services/" + service + "/environment").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String version(String server) {
        return COMPOSE.at("/services/" + server + "/image").asText().replaceAll(".*:([0-9.]+)}", "$1");
    }

    private static String inPom(String property) {
        var found = Pattern.compile("<" + property + ">(.+?)<").matcher(Repository.text("pom.xml"));
        assertThat(found.find()).as(property).isTrue();
        return found.group(1);
    }
}
