package org.trellis.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;

/// What a code must not do, and what sign-in must not tell.
@OnStack
@Order(5)
class CodesRefusedIT {

    private static final String WRONG = "That code is not right";
    private static Chromium chromium;

    private final Addresses addresses;
    private final Codes codes;
    private final Rows rows;
    private final Numbers number = Numbers.fresh();
    private final Instant begun = Instant.now().minusSeconds(1);

    CodesRefusedIT(Addresses addresses) {
        this.addresses = addresses;
        this.codes = new Codes(addresses);
        this.rows = new Rows(addresses, "keycloak");
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
    void theFifthWrongTryEndsACode() {
        try (var guesser = visitor("guesser").asksForACode(number.typed())) {
            var code = codes.awaitCode(number.dialled(), begun).code();
            for (var tries = 0; tries < 5; tries++) {
                guesser.typesCode(otherThan(code));
            }
            guesser.typesCode(code).finds("code").readsNot(WRONG);
        }
    }

    @Test
    void aWrongCodeLeavesTheRestOfTheFormAsItWas() {
        try (var person = visitor("sharer").asksForACode(number.typed())) {
            var code = codes.awaitCode(number.dialled(), begun).code();
            person.page().locator("summary").click();
            person.ticks("shared").typesCode(otherThan(code)).reads(WRONG);

            assertThat(person.page().locator("#shared").isChecked()).isTrue();
            assertThat(person.page().locator("#shared").isVisible()).isTrue();
        }
    }

    @Test
    void aCodeOpensOnce() {
        try (var person = visitor("twice").asksForACode(number.typed());
                var tab = person.newTab()) {
            var code = codes.awaitCode(number.dialled(), begun).code();
            tab.opens("/sign-in");
            person.typesCode(code).isIn();

            tab.typesCode(code).finds("code").reads("used already");
        }
    }

    @Test
    void aCodeOpensOnlyInTheBrowserThatAskedForIt() {
        try (var person = visitor("owner").asksForACode(number.typed());
                var thief = visitor("thief")) {
            var code = codes.awaitCode(number.dialled(), begun).code();
            thief.asksForACode(number.typed()).typesCode(code).finds("code").reads(WRONG);
            person.typesCode(code).isIn();
        }
    }

    @Test
    void aCodeEndsAfterItsTime() {
        try (var person = visitor("late").asksForACode(number.typed())) {
            var notice = codes.awaitCode(number.dialled(), begun);
            rows.change("update trellis_attempt set expires_at = created_at where proven_at is null");

            person.typesCode(notice.code()).finds("code").readsNot(WRONG);
            person.page().navigate(notice.link());
            assertThat(person.page().locator("#go").count()).isZero();
        }
    }

    @Test
    void guessingAtOneAddressIsBoundedWhereverItComesFrom() {
        try (var person = visitor("guessed-at").asksForACode(number.typed())) {
            var notice = codes.awaitCode(number.dialled(), begun);
            rows.change("insert into trellis_count (kind, mark, since, n) select 'wrong', address_mark,"
                    + " created_at - created_at % 86400000, 50 from trellis_attempt order by created_at desc limit 1"
                    + " on conflict (kind, mark, since) do update set n = 50");

            person.typesCode(notice.code()).finds("code");
            person.page().navigate(notice.link());
            person.presses("go").isIn();
        }
    }

    @Test
    void anAddressGetsFiveCodesInHalfAnHourWhoeverAsks() {
        for (var asked = 0; asked < 5; asked++) {
            try (var asker = visitor("asker-" + asked)) {
                asker.asksForACode(number.typed()).finds("code");
            }
        }
        try (var sixth = visitor("asker-6")) {
            sixth.asksForACode(number.typed()).finds("reach");
        }
    }

    @Test
    void aKnownNumberAndAnUnknownOneAreAnsweredAlike() {
        try (var person = visitor("known").asksForACode(number.typed())) {
            person.typesCode(codes.awaitCode(number.dialled(), begun).code()).isIn();
        }
        var known = answers(number);
        var unknown = answers(Numbers.fresh());

        assertThat(known).isEqualTo(unknown);
    }

    /// Of asking for a code, and of typing a wrong one.
    private Map<String, String> answers(Numbers reach) {
        var answers = new TreeMap<String, String>();
        try (var visitor = visitor("compared")) {
            var since = Instant.now();
            visitor.opens("/sign-in");
            visitor.page().fill("#reach", reach.typed());
            add(answers, "asked", reach, visitor, "send");
            visitor.page()
                    .fill(
                            "#code",
                            otherThan(codes.awaitCode(reach.dialled(), since).code()));
            add(answers, "typed", reach, visitor, "check");
        }
        return answers;
    }

    private static void add(Map<String, String> answers, String step, Numbers reach, Visitor visitor, String button) {
        Response answer = visitor.page()
                .waitForResponse(response -> response.url().contains("login-actions"), () -> visitor.presses(button));
        answers.put(step + " status", Integer.toString(answer.status()));
        answer.allHeaders().forEach((name, value) -> answers.put(step + " header " + name, normalised(value, reach)));
        answers.remove(step + " header date");
        answers.put(step + " body", normalised(answer.text(), reach));
    }

    /// Without what differs from one sign-in to the next.
    private static String normalised(String text, Numbers reach) {
        return text.replaceAll("(session_code|tab_id|execution|client_data|code_id|st)=[^&\"]+", "$1=x")
                .replaceAll("(AUTH_SESSION_ID|KC_AUTH_SESSION_HASH|KC_RESTART|TRELLIS_BROWSER)=[^;\\n]*", "$1=x")
                .replaceAll("\\b" + reach.dialled().substring(reach.dialled().length() - 3) + "\\b", "xxx");
    }

    private static String otherThan(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }

    private Visitor visitor(String who) {
        return new Visitor("refused-" + who, addresses.portal(), chromium.phone(false));
    }
}
