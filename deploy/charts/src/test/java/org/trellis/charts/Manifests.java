package org.trellis.charts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What one rendering gave.
record Manifests(List<JsonNode> all) {

    static Manifests of(String yaml) {
        return new Manifests(Documents.parse(yaml));
    }

    Stream<JsonNode> ofKind(String kind) {
        return all.stream().filter(manifest -> manifest.path("kind").asText().equals(kind));
    }

    JsonNode one(String kind, String name) {
        return ofKind(kind)
                .filter(manifest -> manifest.at("/metadata/name").asText().equals(name))
                .reduce((_, _) -> {
                    throw new AssertionError("two of " + kind + " " + name);
                })
                .orElseThrow(() -> new AssertionError("no " + kind + " " + name));
    }

    JsonNode container(String service) {
        return one("Deployment", "trellis-" + service).at("/spec/template/spec/containers/0");
    }

    /// A service's environment: plain values as they are, secret ones as `secret:<name>`.
    Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        one("ConfigMap", "trellis-" + service)
                .path("data")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        for (var variable : container(service).path("env")) {
            var secret = variable.at("/valueFrom/secretKeyRef/name").asText();
            environment.put(variable.path("name").asText(), "secret:" + secret);
        }
        return environment;
    }

    /// Everything that becomes a pod, by its name.
    Map<String, JsonNode> pods() {
        var pods = new TreeMap<String, JsonNode>();
        Stream.concat(ofKind("Deployment"), ofKind("Job"))
                .forEach(manifest -> pods.put(
                        manifest.path("kind").asText() + " "
                                + manifest.at("/metadata/name").asText(),
                        manifest.at("/spec/template/spec")));
        return pods;
    }
}
