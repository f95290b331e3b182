package org.trellis.portal.fakes;

import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about a group that closes, and what can be proved of one that is no more.
public final class FakeEnding {

    /// The link of a group that was destroyed, and of one whose day has not come.
    public static final String DESTROYED = "DESTROYEDDESTROYEDDEST";

    public static final String WAITS = "WAITSWAITSWAITSWAITSWA";

    private static final String V1 = "/api/directory/v1";
    private static final String HELD = V1 + "/destruction/held/";
    private static final String DAY = "2036-12-29T14:05:00Z";
    private static final String ID = "0e000000-0000-7000-8000-0000000000f1";

    private static volatile boolean closed;

    private FakeEnding() {}

    /// Every group is closed, or none.
    public static void isClosed(boolean closed) {
        FakeEnding.closed = closed;
    }

    static void on(FakeService directory) {
        directory.on(
                "GET",
                V1 + "/closing",
                _ -> Answer.ok(closed ? Map.of("closed", true, "destroyedAt", DAY) : Map.of("closed", false)));
        directory.on("POST", V1 + "/closing", _ -> Answer.of(202, Map.of("state", "asked")));
        directory.on("DELETE", V1 + "/closing", _ -> Answer.of(204, null));
        var text = "{\"organisation\":\"%s\",\"rows\":{\"log_entry\":41,\"member\":3,\"post\":0}}".formatted(ID);
        directory.on(
                "GET",
                HELD + DESTROYED,
                _ -> Answer.ok(Map.of(
                        "state", "destroyed", "organisation", ID, "at", DAY, "text", text, "sha256", "ab".repeat(32))));
        directory.on("GET", HELD + WAITS, _ -> Answer.ok(Map.of("state", "waits", "organisation", ID, "at", DAY)));
        directory.on("GET", HELD + ".*", _ -> Answer.problem(404, "not-found", "There is nothing here."));
    }
}
