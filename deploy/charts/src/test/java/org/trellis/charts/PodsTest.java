package org.trellis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every pod of every rendering passes the restricted pod security standard, and can be stopped and watched.
class PodsTest {

    static Stream<Map.Entry<String, JsonNode>> pods() {
        return Stream.of("managed", "operators")
                .flatMap(example -> Charts.prepared().render(example).pods().entrySet().stream());
    }

    static Stream<String> services() {
        return Repository.services().stream();
    }

    @ParameterizedTest
    @MethodSource("pods")
    void runsAsNobodyInParticular(Map.Entry<String, JsonNode> entry) {
        var pod = entry.getValue();

        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.path("hostNetwork").asBoolean()).isFalse();
        assertThat(pod.path("containers")).isNotEmpty().allSatisfy(container -> {
            var security = container.path("securityContext");
            assertThat(security.path("allowPrivilegeEscalation").asBoolean(true))
                    .isFalse();
            assertThat(security.path("readOnlyRootFilesystem").asBoolean()).isTrue();
            assertThat(security.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
        });
    }

    @ParameterizedTest
    @MethodSource("pods")
    void mayWriteToTmpAndNowhereElse(Map.Entry<String, JsonNode> entry) {
        var pod = entry.getValue();

        assertThat(pod.path("volumes"))
                .filteredOn(volume -> volume.has("emptyDir"))
                .singleElement()
                .satisfies(volume -> assertThat(volume.at("/emptyDir/sizeLimit").isMissingNode())
                        .isFalse());
        assertThat(pod.at("/containers/0/volumeMounts"))
                .filteredOn(mount -> !mount.path("readOnly").asBoolean())
                .singleElement()
                .satisfies(mount -> assertThat(mount.path("mountPath").asText()).isEqualTo("/tmp"));
    }

    @ParameterizedTest
    @MethodSource("pods")
    void pinsItsImageAndBoundsItsMemory(Map.Entry<String, JsonNode> entry) {
        assertThat(entry.getValue().path("containers")).allSatisfy(container -> {
            assertThat(container.path("image").asText())
                    .matches("[^\\s:]+(:[0-9]+/[^\\s:]+)?:[^\\s:]+")
                    .doesNotEndWith(":latest");
            assertThat(container.at("/resources/limits/memory").isMissingNode()).isFalse();
            assertThat(container.at("/resources/requests/cpu").isMissingNode()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("pods")
    void readsEverySecretFromASecret(Map.Entry<String, JsonNode> entry) {
        assertThat(entry.getValue().at("/containers/0/env"))
                .filteredOn(variable -> variable.path("name").asText().matches(".*(PASSWORD|SECRET)"))
                .allSatisfy(variable -> {
                    assertThat(variable.has("value")).isFalse();
                    assertThat(variable.at("/valueFrom/secretKeyRef/name").asText())
                            .isNotEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("services")
    void isAskedHowItIs(String service) {
        var container = Charts.prepared().render("managed").container(service);

        assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
    }

    @ParameterizedTest
    @MethodSource("services")
    void isGivenMoreTimeToStopThanItTakes(String service) {
        var pod = Charts.prepared().render("managed").pods().get("Deployment trellis-" + service);
        var drain = pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt();

        assertThat(drain).isPositive();
        assertThat(pod.path("terminationGracePeriodSeconds").asInt())
                .isGreaterThan(drain + ImageTest.shutdownSeconds());
    }

    @ParameterizedTest
    @MethodSource("services")
    void isSpreadOverZonesAndNodes(String service) {
        var pod = Charts.prepared().render("managed").pods().get("Deployment trellis-" + service);

        assertThat(pod.path("topologySpreadConstraints"))
                .extracting(constraint -> constraint.path("topologyKey").asText())
                .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
    }

    @Test
    void noManifestHoldsASecret() {
        assertThat(Charts.prepared().render("operators").ofKind("Secret")).isEmpty();
        assertThat(Charts.prepared().render("operators").ofKind("ConfigMap"))
                .allSatisfy(settings -> assertThat(settings.path("data").properties())
                        .noneMatch(setting -> setting.getKey().matches(".*(PASSWORD|SECRET|TOKEN)")));
    }
}
