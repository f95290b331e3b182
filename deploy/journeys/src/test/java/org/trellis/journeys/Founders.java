package org.trellis.journeys;

import java.time.Instant;
import org.trellis.people.Addresses;

/// How people with nothing but a telephone number come to have a group: what several journeys begin with.
record Founders(Addresses addresses, Codes codes) {

    Founders(Addresses addresses) {
        this(addresses, new Codes(addresses));
    }

    void registers(Visitor steward, Numbers number, String group) {
        var begun = Instant.now();
        steward.sees("/").presses("register");
        signsIn(steward, number, begun);
        steward.writes("name", group).presses("go");
    }

    /// The group has a page that everybody finds. Returns its address, at which the neighbour then stands.
    String publishes(Visitor steward, Visitor neighbour, Numbers number, String group) {
        registers(steward, number, group);
        steward.writes("summary", "Soup at six")
                .ticks("offers-food")
                .writes("areaWords", "Dock Road")
                .writes("places", "EM1")
                .presses("save");
        steward.sees("/visibility").ticks("visibility-public").presses("save");
        neighbour.sees("/search?near=EM1&q=" + group).follows(group).reads("Soup at six");
        return neighbour.at();
    }

    /// A steward invites another one by a link that is handed on, with a word that is said aloud.
    void brings(Visitor steward, Visitor friend, Numbers number, String called) {
        steward.sees("/people/invitations/new")
                .writes("called", called)
                .ticks("role-steward")
                .ticks("by-link")
                .presses("go");
        var word = steward.page().locator("#word").innerText().strip();
        var link = steward.page()
                .locator("#text")
                .inputValue()
                .lines()
                .filter(line -> line.contains("/invitation/"))
                .map(line -> line.substring(line.indexOf("http")).replaceAll("\\s.*", ""))
                .findFirst()
                .orElseThrow();
        joins(friend, link, number, called, word);
    }

    private void joins(Visitor friend, String link, Numbers number, String called, String word) {
        var asked = Instant.now();
        friend.sees(pathOf(link)).presses("come-in");
        signsIn(friend, number, asked);
        friend.writes("called", called).writes("word", word).presses("join");
    }

    /// Types the number on the page of the sign-in that is shown, and then the code.
    void signsIn(Visitor visitor, Numbers number, Instant asked) {
        visitor.sendsCodeTo(number.typed())
                .typesCode(codes.awaitCode(number.dialled(), asked).code());
    }

    /// The page that a link in a message leads to.
    String pathOf(String link) {
        return link.substring(addresses.portal().length());
    }
}
