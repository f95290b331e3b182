package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.trellis.testing.Directory;
import org.trellis.testing.Tokens;

/// Each side of a signpost takes its own away, and nobody else gets anything of it.
@QuarkusTest
class ExportTest {

    @Inject
    Directory directory;

    @Test
    void bothSidesTakeTheSignpostAndAStrangerNothing() {
        var sender = Party.of("council", "liaison-officer");
        var receiver = Party.group();
        directory.opens(receiver, sender, "signposts");
        directory.settle();
        var signpost = sender.sent(receiver.id(), "Rings after six").toString();

        for (var side : new Party[] {sender, receiver}) {
            var taken = side.asks().get("/export").then().statusCode(200).extract();
            assertThat(taken.jsonPath().getList("signpost.id")).containsExactly(signpost);
            assertThat(taken.asString()).contains("Rings after six");
        }
        var stranger = Party.of("council", "liaison-officer");
        assertThat(stranger.asks().get("/export").asString()).doesNotContain(signpost, "Rings");
        Party.asks(Tokens.of(receiver.id(), "helper")).get("/export").then().statusCode(403);
    }
}
