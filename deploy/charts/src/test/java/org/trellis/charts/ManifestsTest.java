package org.trellis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is rendered is what Kubernetes and the operators understand.
class ManifestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"service", "trellis"})
    void chartsPassTheStrictLint(String chart) {
        var result = Charts.prepared().lint(chart);

        assertThat(result.isFailed()).as("%s", result.getMessages()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"managed", "operators"})
    void everyFieldIsKnown(String example) {
        var problems = Charts.prepared().render(example).all().stream()
                .flatMap(manifest -> KubernetesModel.knows(manifest)
                        ? KubernetesModel.problem(manifest).stream()
                        : Shapes.problems(manifest).stream());

        assertThat(problems).isEmpty();
    }

    @Test
    void operatorsAreNotAskedUnlessTold() {
        assertThat(Charts.prepared().render("managed").all())
                .allMatch(KubernetesModel::knows)
                .noneMatch(manifest -> manifest.path("kind").asText().equals("Job"));
    }

    @Test
    void theExampleWithOperatorsAgreesWithWhatTheyMake() {
        var rendered = Charts.prepared().render("operators");

        assertThat(rendered.environment("directory"))
                .containsEntry(
                        "TRELLIS_DATABASE_HOST",
                        rendered.one("Cluster", "trellis-postgres")
                                        .at("/metadata/name")
                                        .asText() + "-rw")
                .containsEntry(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        rendered.one("Kafka", "trellis-kafka")
                                        .at("/metadata/name")
                                        .asText() + "-kafka-bootstrap:9092")
                .containsEntry(
                        "TRELLIS_KEYCLOAK_INTERNAL_URL",
                        "http://"
                                + rendered.one("Keycloak", "trellis-keycloak")
                                        .at("/metadata/name")
                                        .asText() + "-service:8080");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void kafkaKeepsNoMoreCopiesThanItHasBrokers(int brokers) {
        var config = Charts.prepared()
                .render("operators", Map.of("strimzi.replicas", brokers))
                .one("Kafka", "trellis-kafka")
                .at("/spec/kafka/config");

        assertThat(config.path("default.replication.factor").asInt()).isEqualTo(Math.min(brokers, 3));
        assertThat(config.path("min.insync.replicas").asInt()).isEqualTo(Math.max(1, Math.min(brokers, 3) - 1));
    }

    @Test
    void anUnknownFieldIsNoticedAtAnyDepth() {
        var rendered = Charts.prepared().render("operators");
        var deployment = rendered.one("Deployment", "trellis-directory").deepCopy();
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0/livenessProbe")).put("pathh", "/");
        var cluster = rendered.one("Cluster", "trellis-postgres").deepCopy();
        ((ObjectNode) cluster.at("/spec/storage")).put("sise", "1Gi");

        assertThat(KubernetesModel.problem(deployment))
                .hasValueSatisfying(problem -> assertThat(problem).contains("pathh"));
        assertThat(Shapes.problems(cluster)).singleElement().asString().contains("storage.sise is unknown");
    }

    @Test
    void aValueOfTheWrongTypeIsNoticed() {
        var deployment = Charts.prepared()
                .render("managed")
                .one("Deployment", "trellis-directory")
                .deepCopy();
        ((ObjectNode) deployment.path("spec")).put("replicas", "two");

        assertThat(KubernetesModel.problem(deployment)).isPresent();
    }
}
