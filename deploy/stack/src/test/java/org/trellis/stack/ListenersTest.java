package org.trellis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenersTest {

    @Test
    void aTakenPortIsBlamedOnTheProcessThatHoldsIt() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = new Port("portal", "TRELLIS_PORTAL_PORT", socket.getLocalPort());

            assertThatThrownBy(() -> Listeners.requireFree(List.of(port)))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Port " + socket.getLocalPort() + " (portal) is taken by process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("java")
                    .hasMessageContaining("set TRELLIS_PORTAL_PORT");
        }
    }

    @Test
    void aPortThatAnOutgoingConnectionHoldsIsTakenToo() throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        try (var server = new ServerSocket(0, 1, loopback);
                var client = new Socket(loopback, server.getLocalPort())) {
            assertThat(Listeners.now().on(client.getLocalPort()))
                    .hasValueSatisfying(culprit -> assertThat(culprit)
                            .startsWith("an outgoing connection of process "
                                    + ProcessHandle.current().pid()));
        }
    }

    @Test
    void aFreePortIsNobodysFault() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(Listeners.now().on(free)).isEmpty();
        assertThatCode(() -> Listeners.requireFree(List.of(new Port("portal", "TRELLIS_PORTAL_PORT", free))))
                .doesNotThrowAnyException();
    }
}
