package org.trellis.people;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;

/// The processes of a running stack, to be killed, stopped and started by the faults.
public final class Pieces {

    private final Addresses addresses;
    private final Web web = new Web();

    public Pieces(Addresses addresses) {
        this.addresses = addresses;
    }

    /// Kills a process as `kill -9` does. The launcher answers by starting it again.
    public void kill(String piece) {
        var pid = pid(piece);
        var process = ProcessHandle.of(pid)
                .orElseThrow(() -> new IllegalStateException(piece + " (process " + pid + ") is not there"));
        process.destroyForcibly();
        process.onExit().join();
    }

    /// Stops a process in good order; it stays down.
    public void stop(String piece) {
        ask(piece, "stop");
    }

    /// Starts a process that was stopped, and returns when it is ready.
    public void start(String piece) {
        ask(piece, "start");
    }

    public long pid(String piece) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(
                            addresses.state().resolve("run/" + piece + ".json").toFile())
                    .path("pid")
                    .asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ask(String piece, String act) {
        web.send(HttpRequest.newBuilder(URI.create(addresses.of("messages") + "/processes/" + piece + "/" + act))
                        .header("Trellis-Stack", "yes")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build())
                .accepted();
    }
}
