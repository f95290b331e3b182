package org.trellis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each service is deployed with the ports, settings and walls that it needs.
class ServicesTest {

    static Stream<String> services() {
        return Repository.services().stream();
    }

    @Test
    void everyServiceIsInTheUmbrella() {
        var aliases = new TreeSet<String>();
        Repository.yaml("helm/trellis/Chart.yaml")
                .path("dependencies")
                .forEach(dependency -> aliases.add(dependency.path("alias").asText()));

        assertThat(aliases).isEqualTo(Repository.services());
    }

    @ParameterizedTest
    @MethodSource("services")
    void listensWhereTheDocumentationSays(String service) {
        var rendered = Charts.prepared().render("managed");
        var port = rendered.environment(service).get("QUARKUS_HTTP_PORT");

        assertThat(port).isEqualTo(String.valueOf(Repository.PORTS.get(service)));
        assertThat(rendered.container(service).at("/ports/0/containerPort").asText())
                .isEqualTo(port);
        assertThat(rendered.one("Service", "trellis-" + service)
                        .at("/spec/ports/0/port")
                        .asText())
                .isEqualTo(port);
    }

    @ParameterizedTest
    @MethodSource("services")
    void isFoundByItsServiceAndNobodyElseIs(String service) {
        var rendered = Charts.prepared().render("operators");
        var selector = rendered.one("Service", "trellis-" + service).at("/spec/selector");

        assertThat(Stream.concat(rendered.ofKind("Deployment"), rendered.ofKind("Job"))
                        .filter(manifest -> selected(selector, manifest.at("/spec/template/metadata/labels")))
                        .map(manifest -> manifest.at("/metadata/name").asText()))
                .containsExactly("trellis-" + service);
    }

    @Test
    void settingsOfDirectoryAreThose() {
        assertThat(Charts.prepared().render("managed").environment("directory"))
                .containsOnlyKeys(
                        "QUARKUS_HTTP_PORT",
                        "TRELLIS_DATABASE_HOST",
                        "TRELLIS_DATABASE_PORT",
                        "TRELLIS_DATABASE_OWNER_PASSWORD",
                        "TRELLIS_DATABASE_APP_PASSWORD",
                        "TRELLIS_DATABASE_RELAY_PASSWORD",
                        "TRELLIS_DATABASE_CLOCK_PASSWORD",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "TRELLIS_KAFKA_REPLICATION",
                        "TRELLIS_KEYCLOAK_URL",
                        "TRELLIS_KEYCLOAK_INTERNAL_URL",
                        "TRELLIS_PORTAL_URL",
                        "TRELLIS_PROVISIONER_SECRET",
                        "TRELLIS_NOTICES_PUBLIC_KEY",
                        "TRELLIS_ADDRESSES_MARK_KEY")
                .containsEntry("TRELLIS_PROVISIONER_SECRET", "secret:trellis-directory");
    }

    @Test
    void dispatchAloneOpensWhatIsSealed() {
        var rendered = Charts.prepared().render("managed");

        assertThat(Repository.services())
                .filteredOn(service -> rendered.environment(service).containsKey("TRELLIS_NOTICES_PRIVATE_KEY"))
                .containsExactly("dispatch");
        assertThat(rendered.environment("dispatch"))
                .containsEntry("TRELLIS_NOTICES_PRIVATE_KEY", "secret:trellis-dispatch")
                .containsEntry("TRELLIS_GATEWAYS_NOTIFY_API_KEY", "secret:trellis-dispatch")
                .containsEntry("TRELLIS_WEBHOOKS_KEY", "secret:trellis-dispatch")
                .doesNotContainKey("TRELLIS_NOTICES_PUBLIC_KEY");
    }

    @Test
    void referralsAloneOpensWhatIsKeptOfResidents() {
        var rendered = Charts.prepared().render("managed");

        assertThat(Repository.services())
                .filteredOn(service -> rendered.environment(service).containsKey("TRELLIS_DETAILS_KEY"))
                .containsExactly("referrals");
        assertThat(rendered.environment("referrals")).containsEntry("TRELLIS_DETAILS_KEY", "secret:trellis-referrals");
    }

    @Test
    void grantsAloneOpensBankDetails() {
        var rendered = Charts.prepared().render("managed");

        assertThat(Repository.services())
                .filteredOn(service -> rendered.environment(service).containsKey("TRELLIS_BANK_KEY"))
                .containsExactly("grants");
        assertThat(rendered.environment("grants")).containsEntry("TRELLIS_BANK_KEY", "secret:trellis-grants");
    }

    @Test
    void portalHasNoDatabaseAndKnowsWhomToCall() {
        assertThat(Charts.prepared().render("managed").environment("portal"))
                .containsOnlyKeys(
                        "QUARKUS_HTTP_PORT",
                        "TRELLIS_KEYCLOAK_URL",
                        "TRELLIS_KEYCLOAK_INTERNAL_URL",
                        "TRELLIS_DIRECTORY_URL",
                        "TRELLIS_REFERRALS_URL",
                        "TRELLIS_GRANTS_URL",
                        "TRELLIS_SIGNPOSTING_URL",
                        "TRELLIS_DISPATCH_URL",
                        "TRELLIS_TRUST_FORWARDED",
                        "TRELLIS_PORTAL_SECRET",
                        "TRELLIS_SESSION_SECRET")
                .containsEntry("TRELLIS_DIRECTORY_URL", "http://trellis-directory:8081")
                .containsEntry("TRELLIS_SIGNPOSTING_URL", "http://trellis-signposting:8084");
    }

    @Test
    void forwardedAddressesAreBelievedBehindAnIngressOnly() {
        assertThat(Charts.prepared().render("managed").environment("portal"))
                .containsEntry("TRELLIS_TRUST_FORWARDED", "true");
        assertThat(Charts.prepared()
                        .render("managed", Map.of("portal.ingress.enabled", false))
                        .environment("portal"))
                .containsEntry("TRELLIS_TRUST_FORWARDED", "false");
    }

    @Test
    void onlyThePortalMayCallAService() {
        var policy = Charts.prepared().render("managed").one("NetworkPolicy", "trellis-signposting");

        assertThat(policy.at("/spec/ingress")).hasSize(1);
        assertThat(policy.at("/spec/ingress/0/from"))
                .singleElement()
                .satisfies(peer -> assertThat(peer.at("/podSelector/matchLabels/app.kubernetes.io~1name")
                                .asText())
                        .isEqualTo("portal"));
    }

    @Test
    void aServiceReachesItsServersAndNothingElse() {
        var rendered = Charts.prepared().render("operators");

        assertThat(egressPorts(rendered, "signposting")).containsExactlyInAnyOrder(53, 53, 5432, 9092, 8080);
        assertThat(egressPorts(rendered, "directory")).contains(80, 443);
        assertThat(egressPorts(rendered, "portal"))
                .containsExactlyInAnyOrder(53, 53, 8080, 8081, 8082, 8083, 8084, 8085);
        assertThat(egressPorts(Charts.prepared().render("managed"), "portal")).contains(443);
    }

    @Test
    void theAutoscalerDecidesAloneHowMany() {
        var rendered = Charts.prepared().render("operators");

        assertThat(rendered.one("HorizontalPodAutoscaler", "trellis-directory")
                        .at("/spec/minReplicas")
                        .asInt())
                .isGreaterThan(1);
        assertThat(rendered.one("Deployment", "trellis-directory").path("spec").has("replicas"))
                .isFalse();
        assertThat(rendered.one("Deployment", "trellis-portal")
                        .at("/spec/replicas")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void oneReplicaIsNotGuardedAgainstDraining() {
        var rendered = Charts.prepared().render("managed", Map.of("signposting.replicas", 1));

        assertThat(rendered.ofKind("PodDisruptionBudget"))
                .extracting(budget -> budget.at("/metadata/name").asText())
                .containsExactlyInAnyOrder(
                        "trellis-directory",
                        "trellis-dispatch",
                        "trellis-grants",
                        "trellis-portal",
                        "trellis-referrals");
    }

    @Test
    void aServiceCanBeLeftOut() {
        assertThat(Charts.prepared()
                        .render("managed", Map.of("signposting.enabled", false))
                        .all())
                .noneMatch(manifest -> manifest.at("/metadata/name").asText().contains("signposting"));
    }

    @Test
    void imagesComeFromTheRegistryThatIsNamed() {
        var values = Map.<String, Object>of(
                "global.image.registry",
                "registry.example.org:5000/council",
                "portal.image.digest",
                "sha256:" + "a".repeat(64));
        var rendered = Charts.prepared().render("managed", values);

        assertThat(rendered.container("directory").path("image").asText())
                .isEqualTo("registry.example.org:5000/council/trellis/directory:1.0.0-SNAPSHOT");
        assertThat(rendered.container("portal").path("image").asText())
                .endsWith("/trellis/portal@sha256:" + "a".repeat(64));
    }

    private static boolean selected(JsonNode selector, JsonNode labels) {
        return selector.properties().stream()
                .allMatch(label -> labels.path(label.getKey()).equals(label.getValue()));
    }

    private static Stream<Integer> egressPorts(Manifests rendered, String service) {
        var rules = rendered.one("NetworkPolicy", "trellis-" + service).at("/spec/egress");
        return StreamSupport.stream(rules.spliterator(), false)
                .flatMap(rule -> StreamSupport.stream(rule.path("ports").spliterator(), false))
                .map(port -> port.path("port").asInt());
    }
}
