package org.trellis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Keycloak's image is the official one with our providers, optimised as the local stack's is.
class KeycloakImageTest {

    private static final String FILE = Repository.text("deploy/keycloak/Dockerfile");

    @Test
    void itIsTheVersionThatTheLocalStackRunsOnTheJavaWeCompileFor() {
        var version =
                found(Repository.text("pom.xml"), "<keycloak.version>(.+?)<").getFirst();

        assertThat(found(FILE, "(?m)^FROM (\\S+)"))
                .containsExactly("keycloak/keycloak:" + version, "eclipse-temurin:25-jre");
    }

    @Test
    void itIsBuiltWithTheOptionsOfTheLocalStack() {
        var launcher = Repository.text("deploy/stack/src/main/java/org/trellis/stack/Keycloak.java");
        var options = found(launcher.substring(0, launcher.indexOf("FLAGS")), "\"(--[^\"]+)\"");

        assertThat(options).isNotEmpty();
        assertThat(found(FILE, "(?m)kc.sh build (.+)$")).containsExactly(String.join(" ", options));
    }

    /// The address of a theme's file stays when the file changes, so browsers may not keep it for Keycloak's month.
    @Test
    void browsersKeepAThemesFilesForTheSameTimeEverywhere() {
        var setting = "KC_SPI_THEME__STATIC_MAX_AGE";
        var launcher = Repository.text("deploy/stack/src/main/java/org/trellis/stack/Keycloak.java");
        var inChart = Charts.prepared()
                .render("operators")
                .one("Keycloak", "trellis-keycloak")
                .at("/spec/env");

        assertThat(found(FILE, "(?m)^ENV " + setting + "=(.+)$")).containsExactly("86400");
        assertThat(found(launcher, "\"" + setting + "\", \"(.+?)\"")).containsExactly("86400");
        assertThat(inChart.valueStream()
                        .filter(one -> one.path("name").asText().equals(setting))
                        .map(one -> one.path("value").asText()))
                .containsExactly("86400");
    }

    @Test
    void whatItCopiesIsNotIgnored() {
        assertThat(found(FILE, "(?m)^COPY --chown=1000:0 (\\S+)")).containsExactly("deploy/keycloak/target/providers/");
        assertThat(Repository.text("deploy/keycloak/Dockerfile.dockerignore").lines())
                .containsExactly("*", "!deploy/keycloak/target/providers");
    }

    @Test
    void itRunsAsNoRoot() {
        assertThat(found(FILE, "(?m)^USER (.+)$")).containsExactly("1000");
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
