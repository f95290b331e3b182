package org.trellis.signposting.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.trellis.signposting.Support.handsBack;
import static org.trellis.signposting.Support.offer;
import static org.trellis.signposting.Support.offered;
import static org.trellis.signposting.Support.officer;
import static org.trellis.signposting.Support.reads;
import static org.trellis.signposting.Support.takes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.signposting.Party;
import org.trellis.testing.Directory;

/// However many take something in one moment, no more get it than there is.
@QuarkusTest
class LimitTest {

    private static final int ASKING = 40;
    private static final int MOST = 5;

    @Inject
    Directory directory;

    @Test
    void fortyTakeWhatFiveCanHave() throws Exception {
        var council = officer();
        var groups = Stream.generate(Party::group).limit(ASKING).toList();
        groups.forEach(group -> directory.opens(group, council, "signposts"));
        directory.settle();
        var limited = offer(groups.toArray(Party[]::new));
        limited.put("most", MOST);
        var id = offered(council, limited);

        try (var all = Executors.newFixedThreadPool(ASKING)) {
            var answers = all
                    .invokeAll(groups.stream()
                            .map(group -> (Callable<Integer>)
                                    () -> takes(group, id).extract().statusCode())
                            .toList())
                    .stream()
                    .map(LimitTest::get)
                    .toList();
            assertThat(Collections.frequency(answers, 200)).isEqualTo(MOST);
            assertThat(Collections.frequency(answers, 409)).isEqualTo(ASKING - MOST);

            var has = groups.get(answers.indexOf(200));
            var hasNot = groups.get(answers.indexOf(409));
            takes(hasNot, id).statusCode(409).body("code", equalTo("offer-full"));
            handsBack(has, id).statusCode(204);
            takes(hasNot, id).statusCode(200);
            takes(has, id).statusCode(409);
        }
        reads(council, "offers", id).body("acceptances", hasSize(MOST), "most", equalTo(MOST));
    }

    @Test
    void twoPeopleOfOneGroupTakeItOnce() throws Exception {
        var council = officer();
        var group = Party.group();
        directory.opens(group, council, "signposts");
        directory.settle();
        var limited = offer(group);
        limited.put("most", MOST);
        var id = offered(council, limited);

        try (var both = Executors.newFixedThreadPool(4)) {
            var taking = Collections.nCopies(
                    4, (Callable<Integer>) () -> takes(group, id).extract().statusCode());
            assertThat(both.invokeAll(taking))
                    .allSatisfy(answer -> assertThat(get(answer)).isEqualTo(200));
        }
        reads(council, "offers", id).body("acceptances", hasSize(1));
    }

    private static int get(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
