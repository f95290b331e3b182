package org.trellis.directory.weblinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody reaches through us what only we can.
class GuardTest {

    private final Guard guard = new Guard(settings(Optional.empty()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd00:ec2::254",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::"
            })
    void whatIsNotPublicIsNotAskedByTheSettingsOfProduction(String host) {
        assertThatThrownBy(() -> guard.place(host, 80)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({"1.1.1.1, 443", "172.32.0.1, 80", "2606:4700:4700::1111, 443"})
    void whatIsPublicIs(String host, int port) throws IOException {
        assertThat(guard.place(host, port).getPort()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 25, 5432, 8080, 9092})
    void noOtherDoorThanTheWebsIsTried(int port) {
        assertThatThrownBy(() -> guard.place("1.1.1.1", port)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyTestsMayAskTheirOwnMachine() throws IOException {
        var lenient = new Guard(settings(Optional.of(List.of("127.0.0.0/8"))));
        assertThat(lenient.place("127.0.0.1", 8080).getAddress().isLoopbackAddress())
                .isTrue();
        assertThatThrownBy(() -> lenient.place("10.0.0.1", 80)).isInstanceOf(NotAllowed.class);

        var shipped = new Properties();
        try (var file = GuardTest.class.getResourceAsStream("/application.properties")) {
            shipped.load(new StringReader(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        }
        assertThat(shipped.stringPropertyNames())
                .filteredOn(name -> name.endsWith("trellis.links.also-allowed"))
                .containsExactly("%test.trellis.links.also-allowed");
    }

    private static LinkSettings settings(Optional<List<String>> alsoAllowed) {
        return new LinkSettings() {
            @Override
            public String userAgent() {
                return "test";
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(1);
            }

            @Override
            public int atOnce() {
                return 1;
            }

            @Override
            public Optional<List<String>> alsoAllowed() {
                return alsoAllowed;
            }

            @Override
            public Map<String, Invite> invites() {
                return Map.of();
            }
        };
    }
}
