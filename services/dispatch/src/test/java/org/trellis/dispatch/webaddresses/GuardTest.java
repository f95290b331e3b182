package org.trellis.dispatch.webaddresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nobody reaches through us what only we can.
class GuardTest {

    private final Guard guard = new Guard(GuardTest::literal, settings(false));

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
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[64:ff9b::7f00:1]",
                "[2001::1]",
                "[2001:db8::1]",
                "[2002:7f00:1::]",
                "no-such-name.example"
            })
    void whatIsNotPublicOrNotKnownIsNotSentTo(String host) {
        assertThatThrownBy(() -> guard.check("https://" + host + "/hooks")).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://1.1.1.1/",
                "https://1.1.1.1:8443/",
                "https://1.1.1.1:22/",
                "https://me:secret@1.1.1.1/",
                "https://me@1.1.1.1/",
                "https://1.1.1.1/#part",
                "ftp://1.1.1.1/",
                "https:///hooks",
                "https://1.1.1.1 /",
                "1.1.1.1",
                "https://1.1.1.1@127.0.0.1/",
                "https://1.1.1.1\\@127.0.0.1/",
                "file:///etc/passwd"
            })
    void norByAnotherDoorOrWithAName(String url) {
        assertThatThrownBy(() -> guard.check(url)).isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://1.1.1.1",
                "https://1.1.1.1:443/hooks?key=1",
                "https://[2606:4700:4700::1111]/hooks",
                "HTTPS://172.32.0.1/"
            })
    void whatIsPublicIs(String url) {
        assertThatCode(() -> guard.check(url)).doesNotThrowAnyException();
    }

    @Test
    void aNameWithOneAddressInsideIsNotSentToAtAll() {
        var both = new Guard(
                _ -> List.of(literal("1.1.1.1").getFirst(), literal("10.0.0.1").getFirst()), settings(true));

        assertThatThrownBy(() -> both.check("https://both.example/")).isInstanceOf(NotAllowed.class);
    }

    @Test
    void onlyADevelopersOwnMachineIsSentToByWhateverDoor() throws IOException {
        var lenient = new Guard(GuardTest::literal, settings(true));
        assertThat(lenient.place("http://127.0.0.1:8080/").at().getPort()).isEqualTo(8080);
        assertThatThrownBy(() -> lenient.check("http://10.0.0.1/")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lenient.check("http://1.1.1.1/")).isInstanceOf(NotAllowed.class);

        var shipped = new Properties();
        try (var file = GuardTest.class.getResourceAsStream("/application.properties")) {
            shipped.load(file);
        }
        assertThat(shipped.getProperty("trellis.web-addresses.loopback")).isEqualTo("false");
    }

    private static List<InetAddress> literal(String host) throws UnknownHostException {
        if (host.endsWith(".example")) {
            throw new UnknownHostException();
        }
        return List.of(InetAddress.getAllByName(host));
    }

    private static AddressSettings settings(boolean loopback) {
        return new AddressSettings() {
            @Override
            public Set<Integer> ports() {
                return Set.of(443);
            }

            @Override
            public boolean loopback() {
                return loopback;
            }

            @Override
            public Duration patience() {
                return Duration.ofSeconds(1);
            }

            @Override
            public String userAgent() {
                return "test";
            }
        };
    }
}
