package org.trellis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void onePortMovesByItsOwnSettingAndAllByTheOffset() {
        var settings = Settings.of(Map.of("TRELLIS_PORT_OFFSET", "1000", "TRELLIS_KAFKA_CONTROLLER_PORT", "7"));

        assertThat(settings.port("postgres", 15432).number()).isEqualTo(16432);
        assertThat(settings.port("kafka-controller", 19093).number()).isEqualTo(7);
    }

    @Test
    void aPortThatIsNoNumberIsRefusedByName() {
        assertThatThrownBy(
                        () -> Settings.of(Map.of("TRELLIS_SMTP_PORT", "mail")).port("smtp", 1025))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("TRELLIS_SMTP_PORT")
                .hasMessageContaining("mail");
    }

    @Test
    void aSecondReplicaHasAPortOfItsOwn() throws IOException {
        var signposting = service("signposting", "quarkus.http.port=8084");

        var ports = Ports.of(Settings.of(Map.of("TRELLIS_SIGNPOSTING_REPLICAS", "2")), List.of(signposting));

        assertThat(ports.services())
                .extracting(Port::piece, Port::number)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("signposting", 8084),
                        org.assertj.core.groups.Tuple.tuple("signposting-2", 8094));
    }

    @Test
    void aServiceThatNamesNoPortIsNamed() throws IOException {
        var service = service("grants", "");

        assertThatThrownBy(service::usualPort).hasMessageContaining("services/grants");
    }

    private ServiceFolder service(String name, String settings) throws IOException {
        var resources = Files.createDirectories(folder.resolve("services/" + name + "/src/main/resources"));
        Files.writeString(resources.resolve("application.properties"), settings);
        return ServiceFolder.in(new Layout(folder, folder, folder)).getFirst();
    }
}
