package org.trellis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Layout layout;
    private Supervisor supervisor;
    private ServerSocket answers;

    @BeforeEach
    void prepare() throws IOException {
        layout = new Layout(folder, folder.resolve("state"), folder.resolve("cache"));
        layout.prepare();
        supervisor = new Supervisor(layout, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
        answers = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stopAll() throws IOException {
        supervisor.stopAll();
        answers.close();
    }

    @Test
    void aPieceThatDiesAtTheStartIsNamedWithTheLastLinesOfItsLog() throws IOException {
        answers.close();

        assertThatThrownBy(() -> supervisor.start(piece("echo no such realm; exit 3")))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("directory (process ")
                .hasMessageContaining("ended with code 3")
                .hasMessageContaining("no such realm");
    }

    @Test
    void aPieceThatIsKilledIsNamedAndStartedAgain() {
        supervisor.start(piece("exec sleep 600"));
        var first = only().pid();

        Proc.signal(first, "KILL");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> !Trace.in(layout.run()).isEmpty() && only().pid() != first);
        await().until(() -> said.toString(StandardCharsets.UTF_8).contains("ended with code 137"));
    }

    @Test
    void aPieceThatWasStoppedOnPurposeStaysDownUntilItIsStarted() {
        supervisor.start(piece("exec sleep 600"));

        supervisor.stop("directory", true);
        assertThat(Trace.in(layout.run())).isEmpty();

        supervisor.startAgain("directory");
        assertThat(only().alive()).isTrue();
    }

    @Test
    void nothingIsLeftAfterTheStop() {
        supervisor.start(piece("exec sleep 600"));
        var trace = only();

        supervisor.stopAll();

        assertThat(trace.alive()).isFalse();
        assertThatThrownBy(() -> supervisor.start(piece("exec sleep 600"))).isInstanceOf(StackException.class);
    }

    private Trace only() {
        return Trace.in(layout.run()).getFirst();
    }

    private Piece piece(String script) {
        var port = new Port("directory", "TRELLIS_DIRECTORY_PORT", answers.getLocalPort());
        return Piece.java(
                "directory",
                List.of("sh", "-c", script),
                Map.of(),
                folder,
                port,
                new Health("tcp://127.0.0.1:" + port.number()));
    }
}
