package org.trellis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path run;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Process process;

    @BeforeEach
    void startSomething() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void whatAKilledLauncherLeftRunningIsStoppedAndNamed() {
        trace(Proc.born(process.pid())).write(run);

        Leftovers.stop(run, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));

        await().until(() -> !process.isAlive());
        assertThat(Trace.in(run)).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("kafka (process " + process.pid() + ")");
    }

    @Test
    void anotherProcessThatWasGivenTheSamePidIsLeftAlone() {
        trace(Proc.born(process.pid()) - 1).write(run);

        Leftovers.stop(run, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));

        assertThat(process.isAlive()).isTrue();
        assertThat(Trace.in(run)).isEmpty();
    }

    private Trace trace(long born) {
        return new Trace("kafka", process.pid(), born, 0, 19092, "tcp://localhost:19092", "TERM");
    }
}
