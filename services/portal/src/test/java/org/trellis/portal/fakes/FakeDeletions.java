package org.trellis.portal.fakes;

import org.trellis.portal.fakes.FakeService.Answer;

/// Directory's contract about deletion: one request to us, one that was answered, one of ours.
public final class FakeDeletions {

    public static final String ID = "0e000000-0000-7000-8000-0000000000f7";

    private static final String DELETIONS = "/api/directory/v1/deletions";

    private FakeDeletions() {}

    static void on(FakeService directory) {
        directory.on("GET", DELETIONS, _ -> Answer.ok("""
                {"items": [
                  {"id": "%1$s", "forYou": true, "organisation": {"id": "%2$s", "name": "Quayside <Aid>"},
                   "facets": ["contact", "story"], "at": "2026-11-20T10:00:00Z"},
                  {"id": "0e000000-0000-7000-8000-0000000000f8", "forYou": true, "organisation": {"id": "%2$s"},
                   "team": {"id": "0e000000-0000-7000-8000-0000000000e3", "name": "Duty team"},
                   "facets": ["area"], "at": "2026-11-01T10:00:00Z", "confirmedAt": "2026-11-02T10:00:00Z"},
                  {"id": "0e000000-0000-7000-8000-0000000000f9", "forYou": false,
                   "organisation": {"id": "%3$s", "name": "Eastmere Council"},
                   "team": {"id": "0e000000-0000-7000-8000-0000000000e1", "name": "Harbour <ward> team"},
                   "facets": ["contact"], "at": "2026-10-20T10:00:00Z"}], "next": "abc"}
                """.formatted(ID, People.QUAYSIDE, People.COUNCIL)));
        directory.on("PUT", DELETIONS + "/([0-9a-f-]{36})/confirmation", _ -> Answer.of(204, null));
    }
}
