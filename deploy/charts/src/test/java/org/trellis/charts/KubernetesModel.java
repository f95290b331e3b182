package org.trellis.charts;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Kubernetes' own description of its kinds: says what an API server would refuse, without one.
final class KubernetesModel {

    private static final Map<String, Kind> KINDS = Map.of(
            "v1 ConfigMap", new Kind(V1ConfigMap::validateJsonElement, V1ConfigMap.class),
            "v1 Service", new Kind(V1Service::validateJsonElement, V1Service.class),
            "v1 ServiceAccount", new Kind(V1ServiceAccount::validateJsonElement, V1ServiceAccount.class),
            "apps/v1 Deployment", new Kind(V1Deployment::validateJsonElement, V1Deployment.class),
            "batch/v1 Job", new Kind(V1Job::validateJsonElement, V1Job.class),
            "autoscaling/v2 HorizontalPodAutoscaler",
                    new Kind(V2HorizontalPodAutoscaler::validateJsonElement, V2HorizontalPodAutoscaler.class),
            "networking.k8s.io/v1 Ingress", new Kind(V1Ingress::validateJsonElement, V1Ingress.class),
            "networking.k8s.io/v1 NetworkPolicy", new Kind(V1NetworkPolicy::validateJsonElement, V1NetworkPolicy.class),
            "policy/v1 PodDisruptionBudget",
                    new Kind(V1PodDisruptionBudget::validateJsonElement, V1PodDisruptionBudget.class));

    private KubernetesModel() {}

    static boolean knows(JsonNode manifest) {
        return KINDS.containsKey(Shapes.kindOf(manifest));
    }

    static Optional<String> problem(JsonNode manifest) {
        var kind = KINDS.get(Shapes.kindOf(manifest));
        try {
            kind.fields().check(JsonParser.parseString(manifest.toString()));
            // The fields' check passes over the types of plain values; reading them does not.
            JSON.deserialize(manifest.toString(), kind.type());
            return Optional.empty();
        } catch (IllegalArgumentException | IOException | com.google.gson.JsonParseException e) {
            return Optional.of(Shapes.kindOf(manifest) + " " + manifest.at("/metadata/name") + ": " + e.getMessage());
        }
    }

    private record Kind(FieldCheck fields, Class<?> type) {}

    private interface FieldCheck {
        void check(JsonElement manifest) throws IOException;
    }
}
