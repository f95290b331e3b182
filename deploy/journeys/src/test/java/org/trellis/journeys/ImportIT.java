package org.trellis.journeys;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// An officer brings a list from a phone with JavaScript off: looks, says which column is which, takes it in, says
/// why it may be shown, and takes it back.
@OnStack
@Order(4)
class ImportIT {

    private static Chromium chromium;

    private final Addresses addresses;
    private final Borough borough;
    private final String group = "Lamplight " + UUID.randomUUID().toString().substring(0, 8);
    private final String list = "Who,Patch,Phone\n%s,\"Harbour, EM1\",07700 900123\n,EM2,\n".formatted(group);

    ImportIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.borough = new Borough(people);
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void aListIsLookedAtTakenInExplainedAndUndone() {
        try (var officer = visitor("officer");
                var neighbour = visitor("neighbour")) {
            officer.signsIn(borough.officer())
                    .sees("/home")
                    .follows("Lists of groups")
                    .follows("Bring your list");
            officer.picks("file", "groups.csv", list).presses("send").reads("does not tell which column");
            officer.chooses("column-name", "Who")
                    .chooses("column-area", "Patch")
                    .picks("file", "groups.csv", list)
                    .presses("send");
            officer.reads("Nothing has changed yet").reads("Line 3").reads("never kept: Phone");
            officer.picks("file", "groups.csv", list).presses("send").reads("Your list is in");
            neighbour.sees(found()).readsNot(group);

            officer.presses("to-state")
                    .writes("source", "Groups that wrote to us")
                    .writes("lawfulBasis", "Legitimate interests")
                    .writes("howTold", "By post")
                    .presses("publish")
                    .finds("done");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> neighbour.sees(found()).reads(group));

            officer.sees("/imports").presses("undo").presses("undo-yes").reads("That list is undone");
            neighbour.sees(found()).readsNot(group);
        }
    }

    private String found() {
        return "/search?near=EM1&q=" + group.replace(" ", "+");
    }

    private Visitor visitor(String name) {
        return new Visitor("import-" + name, addresses.portal(), chromium.phone(false));
    }
}
