package org.trellis.charts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A wrong value is refused before anything is sent, and the message says which and why.
class ValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "directory.replicas                      | 0        | at '/replicas': minimum",
                "directory.replica                       | 2        | additional properties 'replica' not allowed",
                "directory.image.tag                     | latest   | at '/image/tag': 'not' failed",
                "global.image.tag                        | latest   | at '/global/image/tag': 'not' failed",
                "directory.env.TRELLIS_PORTAL_SECRET     | trellis  | invalid propertyName 'TRELLIS_PORTAL_SECRET'",
                "directory.env.trellis                   | trellis  | invalid propertyName 'trellis'",
                "portal.port                             | 80       | at '/port': minimum",
                "portal.securityContext.runAsUser        | 0        | additional properties 'securityContext' not allowed",
                "portal.ingress.host                     | ''       | at '/ingress/host': minLength",
                "portal.resources.limits.memory          | much     | at '/resources/limits/memory'",
                "global.kafka.replication                | 0        | at '/global/kafka/replication': minimum",
                "global.kafka.bootstrapServers           | kafka    | at '/global/kafka/bootstrapServers'",
                "global.databas.host                     | here     | additional properties 'databas' not allowed",
                "global.database.create                  | true     | at '/global/database/superuserSecret': minLength",
                "strimzi.replica                         | 1        | additional properties 'replica' not allowed",
                "cloudnativepg.storage.size              | big      | at '/cloudnativepg/storage/size'",
                "referals.enabled                        | true     | additional properties 'referals' not allowed",
            })
    void aWrongValueIsRefusedWithTheReason(String name, String value, String reason) {
        assertThatThrownBy(() -> Charts.prepared().render("managed", Map.of(name, value)))
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "global.kafka.bootstrapServers=kafka:9092 | global.keycloak.url=https://a.example | global.database.host",
                "global.database.host=postgres            | global.keycloak.url=https://a.example | global.kafka.bootstrapServers",
                "global.database.host=postgres            | global.kafka.bootstrapServers=k:9092  | global.keycloak.url",
            })
    void aMissingAddressIsAskedFor(String first, String second, String missing) {
        var values = Map.<String, Object>of(
                first.split("=", 2)[0], first.split("=", 2)[1], second.split("=", 2)[0], second.split("=", 2)[1]);

        assertThatThrownBy(() -> Charts.prepared().renderBare(values)).hasMessageContaining(missing + ": say where");
    }

    @Test
    void aServiceMayNotWidenWhatTheWholeWasTold() {
        assertThatThrownBy(() -> Charts.prepared().render("managed", Map.of("directory.global.colour", "red")))
                .hasMessageContaining("colour");
    }
}
