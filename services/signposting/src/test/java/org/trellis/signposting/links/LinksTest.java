package org.trellis.signposting.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trellis.signposting.Party.council;
import static org.trellis.signposting.Party.group;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.trellis.contracts.directory.LinkEvent;
import org.trellis.signposting.Party;
import org.trellis.testing.Directory;
import org.trellis.testing.Letters;

/// The copy of directory's links, and what sending makes of it.
@QuarkusTest
class LinksTest {

    private static final String DEAD_LINKS = Directory.LINKS + ".dead.signposting";

    @Inject
    Directory directory;

    private final Party group = group();
    private final Party council = council();

    @Test
    void aLevelBelowSignpostsIsRefusedInWords() {
        directory.opens(group, council, "listed");
        directory.settle();

        council.sends(group.id()).statusCode(403).body("code", equalTo("signposts-not-open"));
        for (var level : new String[] {"signposts", "referrals", "partner"}) {
            directory.opens(group, council, level);
            directory.settle();
            council.sends(group.id()).statusCode(201);
        }
    }

    @Test
    void aSideThatTheOtherPartyEndsIsOverWithinTwoSeconds() {
        directory.opens(group, council, "signposts");
        directory.settle();
        council.sends(group.id()).statusCode(201);

        directory.ends(group, council, council);

        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(() -> council.sends(group.id()).statusCode(404).body("code", equalTo("not-found")));
    }

    @Test
    void anOlderFactThatComesLateChangesNothing() {
        var before = directory.opens(group, council, "partner");
        directory.ends(group, council, group);
        directory.settle();

        directory.publish(
                new LinkEvent.Opened(group.id(), "group", council.id(), "council", "partner", before), group.id());
        directory.settle();

        council.sends(group.id()).statusCode(404);
    }

    @Test
    void anEndThatOvertakesItsBeginningHolds() {
        var version = directory.opens(group(), council(), "listed");
        directory.publish(new LinkEvent.Ended(group.id(), council.id(), version + 1_000_000), council.id());
        directory.publish(
                new LinkEvent.Opened(group.id(), "group", council.id(), "council", "partner", version), group.id());
        directory.settle();

        council.sends(group.id()).statusCode(404);
    }

    @Test
    void aFactDeliveredTwiceActsOnce() {
        var id = UUID.randomUUID();
        var version = directory.opens(group(), council(), "listed");
        var opened = new LinkEvent.Opened(group.id(), "group", council.id(), "council", "signposts", version);

        directory.publish(id, opened, group.id());
        directory.publish(id, opened, group.id());
        directory.settle();

        council.sends(group.id()).statusCode(201);
    }

    @Test
    void aPublicPageWithoutALinkIsRefusedInWordsUntilItIsWithdrawn() {
        directory.publishes(group);
        Awaitility.await()
                .untilAsserted(
                        () -> council.sends(group.id()).statusCode(403).body("code", equalTo("signposts-not-open")));

        directory.withdraws(group);
        Awaitility.await().untilAsserted(() -> council.sends(group.id()).statusCode(404));
    }

    @Test
    void anInstitutionWithoutALinkIsKnownAndTakesNoSignposts() {
        directory.registers(council);

        Awaitility.await()
                .untilAsserted(
                        () -> group.sends(council.id()).statusCode(403).body("code", equalTo("signposts-not-open")));
    }

    @Test
    void aTypeNotKnownHereIsKeptAmongTheDeadLettersAndTheNextMessagesAreRead() {
        var key = group.id() + "/" + council.id();
        var id = UUID.randomUUID();
        directory.say(
                Directory.LINKS, key, id, "trellis.link.paused", group.id(), "{}".getBytes(StandardCharsets.UTF_8));
        directory.opens(group, council, "signposts");
        directory.settle();

        council.sends(group.id()).statusCode(201);
        isDead(id, key, "trellis.link.paused");
    }

    @Test
    void whatCannotBeReadIsKeptAmongTheDeadLettersToo() {
        var key = group.id() + "/" + council.id();
        var unreadable = UUID.randomUUID();
        var incomplete = UUID.randomUUID();
        var unknownLevel = UUID.randomUUID();
        directory.say(Directory.LINKS, key, unreadable, LinkEvent.Opened.TYPE, group.id(), new byte[] {1, 2, 3});
        directory.say(
                Directory.LINKS,
                key,
                incomplete,
                LinkEvent.Ended.TYPE,
                group.id(),
                "{}".getBytes(StandardCharsets.UTF_8));
        directory.publish(
                unknownLevel,
                new LinkEvent.Opened(group.id(), "group", council.id(), "council", "closest", 1),
                group.id());
        directory.opens(group, council, "signposts");
        directory.settle();

        council.sends(group.id()).statusCode(201);
        isDead(unreadable, key, LinkEvent.Opened.TYPE);
        isDead(incomplete, key, LinkEvent.Ended.TYPE);
        isDead(unknownLevel, key, LinkEvent.Opened.TYPE);
    }

    @Test
    void aSideOfWhichSomethingUnreadableWasSaidIsTakenForEnded() {
        directory.opens(group, council, "signposts");
        directory.settle();
        council.sends(group.id()).statusCode(201);

        var key = group.id() + "/" + council.id();
        directory.say(Directory.LINKS, key, UUID.randomUUID(), LinkEvent.Ended.TYPE, group.id(), new byte[] {1});
        directory.say(Directory.LINKS, "no side", UUID.randomUUID(), "trellis.link.paused", null, new byte[] {1});
        directory.settle();

        council.sends(group.id()).statusCode(404);
    }

    private static void isDead(UUID id, String key, String type) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(Letters.in(DEAD_LINKS)).anySatisfy(letter -> {
                    assertThat(Letters.header(letter, "ce_id")).isEqualTo(id.toString());
                    assertThat(Letters.header(letter, "ce_type")).isEqualTo(type);
                    assertThat(letter.key()).isEqualTo(key);
                    assertThat(Letters.header(letter, "dead-letter-reason")).isNotBlank();
                }));
    }
}
