package org.trellis.portal.fakes;

import java.util.List;
import java.util.Map;
import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about the links on a group's page.
public final class FakePageLinks {

    public static final String BROKEN = "0e000000-0000-7000-8000-0000000000e7";

    private static final String V1 = "/api/directory/v1/groups/";

    private FakePageLinks() {}

    static void on(FakeService directory) {
        directory.on(
                "GET",
                V1 + People.AL_NOOR + "/page-links",
                _ -> Answer.ok(Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "id",
                                        BROKEN,
                                        "url",
                                        "https://chat.example/a&b",
                                        "finding",
                                        "invite-over",
                                        "broken",
                                        true,
                                        "publicFrom",
                                        "2036-12-11T03:00:00Z"),
                                Map.of(
                                        "id",
                                        "0e000000-0000-7000-8000-0000000000e8",
                                        "url",
                                        "https://fine.example/",
                                        "finding",
                                        "works",
                                        "broken",
                                        false)))));
        directory.on("POST", V1 + People.AL_NOOR + "/page-links/" + BROKEN + "/works", _ -> Answer.of(204, null));
    }
}
