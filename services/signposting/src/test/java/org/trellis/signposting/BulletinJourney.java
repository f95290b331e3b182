package org.trellis.signposting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.seeing;
import static org.trellis.signposting.Bulletin.uploaded;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.trellis.testing.Directory;

/// All that is done with bulletins, once through: written, sent, reworded, passed on, corrected, withdrawn, answered,
/// and destroyed.
final class BulletinJourney implements Runnable {

    private final Directory directory;
    private Party group;
    private Party council;

    BulletinJourney(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run() {
        group = Party.group();
        council = Bulletin.known(directory, Party.of("council", "liaison-officer"));
        directory.opens(group, council, "signposts");
        directory.settle();
        var bulletin = writtenAndSent();
        receivedAndPassedOn(bulletin);
        correctedAndWithdrawn(bulletin);
        seenAndAnswered();
        destroyed();
    }

    private Bulletin writtenAndSent() {
        var words = notice();
        var file = uploaded(council, "leaflet.pdf");
        words.put("attachmentIds", List.of(file));
        var bulletin = Bulletin.drafted(council, words);
        words.put("title", "Fuel vouchers from Monday");
        council.asks().body(words).put("/bulletins/{id}", bulletin.id()).then().statusCode(200);
        bulletin.isFor(group).sends().statusCode(200);
        eventually(() -> bulletin.read()
                .body("state", equalTo("sent"), "progress.deliveredTo", equalTo(1))
                .body("title", equalTo("Fuel vouchers from Monday"), "attachments", hasSize(1)));
        fetches(council, bulletin.read().extract().path("attachments[0].id"));
        return bulletin;
    }

    private void receivedAndPassedOn(Bulletin bulletin) {
        assertThat(Bulletin.box(group, "inbox")).containsExactly(bulletin.id().toString());
        String file = bulletin.readBy(group)
                .statusCode(200)
                .body("title", equalTo("Fuel vouchers from Monday"))
                .extract()
                .path("attachments[0].id");
        fetches(group, file);
        bulletin.rewordedBy(group, Map.of("words", "In our words")).statusCode(200);
        bulletin.passedOnBy(group, 1).statusCode(200).body("words", equalTo("In our words"));
    }

    private void correctedAndWithdrawn(Bulletin bulletin) {
        bulletin.corrects("£45", "£30 → £45").statusCode(200).body("version", equalTo(2));
        assertThat(Told.to(group, "bulletin-changed", bulletin.id(), 1)).hasSize(1);
        bulletin.withdraws("No money left").statusCode(200).body("withdrawn.words", equalTo("No money left"));
        bulletin.readBy(group).body("withdrawn.words", equalTo("No money left"));
    }

    private void seenAndAnswered() {
        var told = Bulletin.drafted(group, seeing()).isFor(council);
        told.sends().statusCode(200);
        eventually(() ->
                group.asks().get("/bulletins/{id}/replies", told.id()).then().body("promises", hasSize(1)));
        told.answeredBy(council, "Two more advisers.")
                .statusCode(201)
                .body("promise.replied", equalTo(true), "items", hasSize(1));
        group.asks()
                .get("/bulletins/{id}/replies", told.id())
                .then()
                .body("items.words", contains("Two more advisers."));
    }

    private void destroyed() {
        uploaded(council, "unused.pdf");
        Bulletin.drafted(council, notice()).isFor(group);
        assertThat(Remains.of(council))
                .containsKeys(
                        "bulletin",
                        "bulletin_draft",
                        "bulletin_audience",
                        "bulletin_sending",
                        "bulletin_reply",
                        "bulletin_version",
                        "bulletin_word",
                        "attachment",
                        "upload",
                        "reply_promise");
        assertThat(Remains.of(group)).containsKeys("bulletin", "bulletin_copy");
        directory.destroys(council);
        // Before the group goes, whose bulletins take along what others wrote beside them. That it is an institution is
        // known to everybody, and stays known.
        eventually(() -> assertThat(Remains.of(council).keySet()).isSubsetOf("institution_copy"));
        directory.destroys(group);
        eventually(() -> assertThat(Remains.of(group)).isEmpty());
    }

    private static void fetches(Party party, String file) {
        party.asks().get("/attachments/{id}", UUID.fromString(file)).then().statusCode(200);
    }

    private void eventually(ThrowingRunnable happens) {
        Awaitility.await().untilAsserted(happens);
    }
}
