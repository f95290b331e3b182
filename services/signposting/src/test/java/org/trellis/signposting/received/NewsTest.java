package org.trellis.signposting.received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.signposting.Bulletin.notice;
import static org.trellis.signposting.Bulletin.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Bulletin;
import org.trellis.signposting.Party;
import org.trellis.signposting.Rows;
import org.trellis.signposting.Told;
import org.trellis.testing.Directory;

/// News of a bulletin comes, in turns of two receivers, to all who passed on what is wrong now, and to nobody else
/// whatever they made of it.
@QuarkusTest
class NewsTest {

    private static final String CHANGED = "bulletin-changed";
    private static final String WITHDRAWN = "bulletin-withdrawn";

    @Inject
    Directory directory;

    private final Party council = Party.of("council", "liaison-officer");
    private final List<Party> passed = groups(5);
    private final Party reworded = Party.group();
    private final Party putAway = Party.group();
    private final Party ignored = Party.group();
    private final Party neverGotIt = Party.group();
    private Bulletin bulletin;

    @BeforeEach
    void aBulletinCameToManyAndEachMadeSomethingElseOfIt() {
        var all = Stream.concat(passed.stream(), Stream.of(reworded, putAway, ignored))
                .toList();
        all.forEach(group -> directory.opens(group, council, "signposts"));
        directory.opens(neverGotIt, council, "signposts");
        directory.settle();
        bulletin = sent(council, notice(), all.toArray(Party[]::new));
        passed.forEach(group -> bulletin.passedOnBy(group, 1).statusCode(200));
        bulletin.rewordedBy(reworded, Map.of("words", "In other words")).statusCode(200);
        bulletin.putAwayBy(putAway, true).statusCode(200);
    }

    @Test
    void aWithdrawalComesToAllWhoPassedItOnAndToNobodyElse() throws SQLException {
        bulletin.withdraws("No money left").statusCode(200);

        isRound();
        areToldOnce(WITHDRAWN, passed);
        areNotTold(WITHDRAWN);
    }

    @Test
    void aCorrectionComesToAllWhoPassedAnOlderOneOnAndToNobodyElse() throws SQLException {
        bulletin.corrects("£45 each.", "£30 → £45").statusCode(200);

        isRound();
        areToldOnce(CHANGED, passed);
        areNotTold(CHANGED);
    }

    @Test
    void whoPassedOnWhatStandsIsNotTold() throws SQLException {
        bulletin.corrects("£45 each.", "£30 → £45").statusCode(200);
        isRound();
        bulletin.passedOnBy(ignored, 2).statusCode(200);
        Rows.fallsDue("passed-on-looks-again", bulletin.id());
        Awaitility.await().until(() -> Rows.due("passed-on-looks-again", bulletin.id()) == 0);
        assertThat(Told.to(ignored, CHANGED, bulletin.id(), 0)).isEmpty();

        bulletin.corrects("£50 each.", "£45 → £50").statusCode(200);

        isRound();
        areToldOnce(CHANGED, List.of(ignored));
        for (var group : passed) {
            assertThat(Told.to(group, CHANGED, bulletin.id(), 2)).hasSize(2);
        }
    }

    @Test
    void theyAreToldThoughTheLinkIsOver() throws SQLException {
        var left = passed.getFirst();
        directory.ends(left, council, left);
        directory.settle();

        bulletin.withdraws("No money left").statusCode(200);

        isRound();
        areToldOnce(WITHDRAWN, passed);
        areNotTold(WITHDRAWN);
    }

    private void isRound() throws SQLException {
        Awaitility.await().until(() -> Rows.visible(council.id(), "bulletin_round") == 0);
    }

    private void areToldOnce(String text, List<Party> groups) {
        for (var group : groups) {
            assertThat(Told.to(group, text, bulletin.id(), 1)).hasSize(1);
        }
    }

    private void areNotTold(String text) {
        for (var other : List.of(reworded, putAway, ignored, neverGotIt, council)) {
            assertThat(Told.to(other, text, bulletin.id(), 0)).isEmpty();
        }
    }

    private static List<Party> groups(int many) {
        return Stream.generate(Party::group).limit(many).toList();
    }
}
