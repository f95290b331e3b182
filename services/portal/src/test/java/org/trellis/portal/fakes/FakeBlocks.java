package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about blocks: Al-Noor Kitchen blocks one that hides, and can block everybody but itself.
final class FakeBlocks {

    private static final String V1 = "/api/directory/v1/blocks";

    private FakeBlocks() {}

    static void on(FakeService directory) {
        var hidden = Map.of("organisation", Map.of("id", People.FREE_WHARF), "since", "2026-11-20T10:00:00Z");
        directory.on("GET", V1, _ -> Answer.ok(Map.of("items", List.of(hidden), "next", "after this")));
        directory.on(
                "PUT",
                V1 + "/([0-9a-f-]{36})",
                call -> call.part(0).equals(People.AL_NOOR)
                        ? Answer.problem(422, "block-yourself", "A group cannot block itself.")
                        : Answer.of(204, null));
        directory.on("DELETE", V1 + "/([0-9a-f-]{36})", _ -> Answer.of(204, null));
    }
}
