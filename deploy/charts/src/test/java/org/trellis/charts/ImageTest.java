package org.trellis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// One Dockerfile serves every service, and its image fits the pods.
class ImageTest {

    private static final String FILE = Repository.text("deploy/Dockerfile");

    static int shutdownSeconds() {
        return Integer.parseInt(found("QUARKUS_SHUTDOWN_TIMEOUT=([0-9]+)").getFirst());
    }

    @Test
    void noServiceIsNamedInIt() {
        var instructions = FILE.lines().filter(line -> !line.startsWith("#")).toList();

        assertThat(instructions).contains("ARG SERVICE");
        assertThat(String.join("\n", instructions).replaceAll("build-arg SERVICE=\\w+", ""))
                .doesNotContain(Repository.services());
        assertThat(found("COPY (?:--\\S+ )?(\\S+)"))
                .isNotEmpty()
                .allMatch(from -> from.startsWith("services/${SERVICE}/target/quarkus-app/"));
    }

    @Test
    void whatItCopiesIsNotIgnored() {
        assertThat(Repository.text("deploy/Dockerfile.dockerignore").lines())
                .containsExactly("*", "!services/*/target/quarkus-app");
    }

    @Test
    void itsUserIsTheOneOfThePods() {
        var user = Charts.prepared()
                .render("managed")
                .pods()
                .get("Deployment trellis-portal")
                .at("/securityContext/runAsUser")
                .asText();

        assertThat(found("(?m)^USER (.+)$")).containsExactly(user + ":" + user);
    }

    @Test
    void itsBaseIsPinnedAndOfTheJavaWeCompileFor() {
        assertThat(found("(?m)^FROM (.+)$")).containsExactly("eclipse-temurin:25-jre");
        assertThat(Repository.text("pom.xml")).contains("<maven.compiler.release>25<");
    }

    @Test
    void itsHeapLeavesRoomUnderTheLimit() {
        var heap = Integer.parseInt(found("-Xmx([0-9]+)m").getFirst());
        var limit = Charts.prepared()
                .render("managed")
                .container("directory")
                .at("/resources/limits/memory")
                .asText();

        assertThat(Integer.parseInt(limit.replace("Mi", ""))).isGreaterThanOrEqualTo(2 * heap);
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(FILE)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
