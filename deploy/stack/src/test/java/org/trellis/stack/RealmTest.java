package org.trellis.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FILES = Path.of(System.getProperty("trellis.root"), "deploy/keycloak");

    @TempDir
    Path folder;

    private JsonNode production;
    private JsonNode local;

    @BeforeEach
    void read() throws IOException {
        var target = folder.resolve("realm.json");
        Realm.write(FILES.resolve("trellis-realm.json"), FILES.resolve("demo-realm.json"), target);
        production = JSON.readTree(FILES.resolve("trellis-realm.json").toFile());
        local = JSON.readTree(target.toFile());
    }

    @Test
    void productionHasNoPersonNoPasswordAndNoSecret() {
        assertThat(production.findValues("credentials")).noneMatch(JsonNode::isArray);
        assertThat(production.findValuesAsText("username")).containsExactly("service-account-trellis-provisioner");
        assertThat(production.findValuesAsText("secret")).allMatch(secret -> secret.startsWith("${"));
        assertThat(production.path("sslRequired").asText()).isEqualTo("external");
        assertThat(production.has("smtpServer")).isFalse();
    }

    @Test
    void theDemosPeopleDoWithoutASecondFactorInTheLocalStackOnly() {
        assertThat(exempt(production)).isEqualTo("false");
        assertThat(exempt(local)).isEqualTo("true");
        assertThat(local.path("authenticatorConfig")).hasSameSizeAs(production.path("authenticatorConfig"));
    }

    @Test
    void noAddressAndNoNameOfAPersonReachesAToken() {
        var profile = production.findValue("kc.user.profile.config").get(0).asText();

        assertThat(List.of(
                        "phone_mark",
                        "phone_sealed",
                        "phone_hint",
                        "email_mark",
                        "email_sealed",
                        "email_hint",
                        "called"))
                .allSatisfy(attribute -> {
                    assertThat(profile).contains("\"name\":\"" + attribute + "\"");
                    assertThat(production.findValuesAsText("user.attribute")).doesNotContain(attribute);
                });
    }

    private static String exempt(JsonNode realm) {
        return java.util.stream.StreamSupport.stream(
                        realm.path("authenticatorConfig").spliterator(), false)
                .filter(config -> config.path("alias").asText().equals("whose second factor is owed"))
                .map(config -> config.at("/config/exempt-demo").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePasswordGrantIsForTheLocalStackOnly() {
        assertThat(clientsWithPasswordGrant(production)).isEmpty();
        assertThat(clientsWithPasswordGrant(local)).containsExactly("trellis-cli");
    }

    @Test
    void theOverlayChangesAClientAndKeepsTheRestOfIt() {
        var portal = local.path("clients").get(0);

        assertThat(portal.path("clientId").asText()).isEqualTo("trellis-portal");
        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(portal.path("redirectUris").get(0).asText()).isEqualTo("http://localhost:*");
    }

    @Test
    void everyPageOfSignInKnowsTheWayBackToThePortal() {
        for (var realm : List.of(production, local)) {
            assertThat(realm.path("clients").get(0).path("baseUrl").asText()).isEqualTo("${TRELLIS_PORTAL_URL}/");
        }
    }

    @Test
    void nameAndAliasOfAnOrganisationTellNothing() {
        local.path("organizations").forEach(organisation -> {
            assertThat(organisation.path("name").asText())
                    .isEqualTo(organisation.path("id").asText());
            assertThat(organisation.path("alias").asText())
                    .isEqualTo(organisation.path("id").asText());
        });
    }

    @Test
    void everyRoleOfAnOrganisationsGroupIsARoleOfTheRealm() {
        var roles = production.at("/roles/realm").findValuesAsText("name");

        var granted = local.path("organizations").findValues("realmRoles").stream()
                .map(names -> names.get(0).asText())
                .toList();
        assertThat(roles).containsAll(granted);
    }

    private static List<String> clientsWithPasswordGrant(JsonNode realm) {
        return realm.path("clients")
                .valueStream()
                .filter(client -> client.path("directAccessGrantsEnabled").asBoolean())
                .map(client -> client.path("clientId").asText())
                .toList();
    }
}
