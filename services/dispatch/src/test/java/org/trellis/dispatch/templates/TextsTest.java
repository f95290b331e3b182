package org.trellis.dispatch.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.qute.Engine;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trellis.dispatch.gateways.Channel;

/// Every notice has its texts in both languages, says no more than it is given, and fits into two text messages.
class TextsTest {

    private static final Map<String, Properties> FILES = Map.of("en", read("en"), "cy", read("cy"));

    /// As long as they usually are.
    private static final Map<String, String> TYPICAL = Map.ofEntries(
            Map.entry("code", "314159"),
            Map.entry("minutes", "10"),
            Map.entry("link", "https://trellis.eastmere.gov.uk/l/Q7x2mB9kTz4vW1sN8pLrYA"),
            Map.entry("hint", "•••• 123"),
            Map.entry("organisation", "Hollin Street Neighbours"),
            Map.entry("audience", "Eastmere Voluntary Action"),
            Map.entry("area", "Hollin Street and the Steps"),
            Map.entry("act", "rule-off"),
            Map.entry("reason", "A private address was shown."),
            Map.entry("until", "Friday 27 November, 10:15"),
            Map.entry("word", "teapot"),
            Map.entry("day", "30 November 2036"),
            Map.entry("days", "30"),
            Map.entry("version", "1"),
            Map.entry("receiver", "Emergency food parcels"),
            Map.entry("signposts", "128"),
            Map.entry("bulletins", "12"),
            Map.entry("asks", "10"),
            Map.entry("offers", "10"),
            Map.entry("thanks", "10"),
            Map.entry("helpers", "neighbours"),
            Map.entry("helped", "guests"));

    private static final Pattern WORD = Pattern.compile("\\{([^}]*)}");
    private static final Pattern SEVEN_BITS = Pattern.compile(
            "[@£$¥èéùìòÇ\n\rØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,\\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\\^{}\\[~\\]|€\\\\]*");

    private final Texts texts = new Texts(Engine.builder().addDefaults().build());

    static Stream<Arguments> all() {
        return Stream.of(Template.values()).flatMap(t -> Stream.of("en", "cy").map(language -> arguments(t, language)));
    }

    @Test
    void theTemplatesAreThoseThatWerePublished() {
        assertThat(Stream.of(Template.values()).collect(Collectors.toMap(Template::id, Template::words)))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("sign-in-code", Set.of("code", "minutes", "link")),
                        Map.entry("contact-changed", Set.of("hint")),
                        Map.entry("member-invitation", Set.of("organisation", "link")),
                        Map.entry("helper-invitation", Set.of("organisation", "link")),
                        Map.entry("institution-invitation", Set.of("organisation", "link")),
                        Map.entry("succession-offer", Set.of("organisation", "link")),
                        Map.entry("second-tap", Set.of("organisation", "act", "link")),
                        Map.entry("listing-hidden", Set.of("organisation", "reason", "until", "link")),
                        Map.entry("listing-shown-again", Set.of("organisation")),
                        Map.entry("support-visit", Set.of("organisation", "until", "link")),
                        Map.entry("pause-ends", Set.of("organisation", "until", "link")),
                        Map.entry("card-ends", Set.of("organisation", "audience", "until", "link")),
                        Map.entry("connector-asked", Set.of("organisation", "area", "link")),
                        Map.entry("connector-ended", Set.of("organisation", "area")),
                        Map.entry("still-right", Set.of("organisation", "link")),
                        Map.entry("page-not-shown", Set.of("organisation", "link")),
                        Map.entry("link-broken", Set.of("organisation", "link")),
                        Map.entry("group-closed", Set.of("organisation", "until", "link")),
                        Map.entry("pathway-ageing", Set.of("organisation", "link")),
                        Map.entry("pathway-lapses", Set.of("organisation", "until", "link")),
                        Map.entry("pathway-changed", Set.of("organisation", "link")),
                        Map.entry("pathway-asked", Set.of("organisation", "link")),
                        Map.entry("pathway-reported", Set.of("organisation", "link")),
                        Map.entry("referral-new", Set.of("organisation", "link")),
                        Map.entry("referral-answered", Set.of("organisation", "link")),
                        Map.entry("referral-message", Set.of("organisation", "link")),
                        Map.entry("referral-came-back", Set.of("organisation", "link")),
                        Map.entry("referral-reminder", Set.of("organisation", "link")),
                        Map.entry("referral-unsettled", Set.of("organisation", "until", "link")),
                        Map.entry("guest-invited", Set.of("organisation", "until", "link")),
                        Map.entry("sealed-waits", Set.of("organisation", "link")),
                        Map.entry("resident-code", Set.of("code", "word", "link")),
                        Map.entry("resident-code-again", Set.of("code", "link")),
                        Map.entry("consent-receipt", Set.of("day", "version", "days", "link")),
                        Map.entry("hand-on", Set.of("organisation", "area", "link")),
                        Map.entry("hand-on-code", Set.of("organisation", "code")),
                        Map.entry("hand-on-back", Set.of("organisation", "link")),
                        Map.entry("hand-on-unasked", Set.of("organisation", "link")),
                        Map.entry("support-asked", Set.of("organisation", "link")),
                        Map.entry("support-owed", Set.of("organisation", "until", "link")),
                        Map.entry("support-answered", Set.of("organisation", "link")),
                        Map.entry("offer-open", Set.of("organisation", "until", "link")),
                        Map.entry("offer-taken", Set.of("organisation", "link")),
                        Map.entry("bulletin-changed", Set.of("organisation", "link")),
                        Map.entry("bulletin-withdrawn", Set.of("organisation", "link")),
                        Map.entry("bulletin-reply-owed", Set.of("organisation", "until", "link")),
                        Map.entry("bulletin-replied", Set.of("organisation", "link")),
                        Map.entry("bulletin-outcome-owed", Set.of("organisation", "until", "link")),
                        Map.entry("bulletin-outcome", Set.of("organisation", "link")),
                        Map.entry("grant-applied", Set.of("organisation", "until", "link")),
                        Map.entry("grant-owed", Set.of("organisation", "until", "link")),
                        Map.entry("grant-overdue", Set.of("organisation", "until", "link")),
                        Map.entry("grant-appealed", Set.of("organisation", "link")),
                        Map.entry("grant-decided", Set.of("organisation", "link")),
                        Map.entry("grant-second-word", Set.of("organisation", "link")),
                        Map.entry("grant-to-pay", Set.of("organisation", "link")),
                        Map.entry("grant-paid", Set.of("organisation", "link")),
                        Map.entry("grant-bounced", Set.of("organisation", "link")),
                        Map.entry("grant-record", Set.of("organisation", "until", "link")),
                        Map.entry("grant-happened", Set.of("organisation", "link")),
                        Map.entry("grant-together", Set.of("organisation", "link")),
                        Map.entry("grant-help", Set.of("organisation", "link")),
                        Map.entry("host-asked", Set.of("organisation", "link")),
                        Map.entry("host-answered", Set.of("organisation", "link")),
                        Map.entry("host-leaves", Set.of("organisation", "until", "link")),
                        Map.entry("grant-moves", Set.of("organisation", "until", "link")),
                        Map.entry("held-second-word", Set.of("organisation", "link")),
                        Map.entry("held-to-do", Set.of("organisation", "link")),
                        Map.entry("held-news", Set.of("organisation", "link")),
                        Map.entry("bank-details-wait", Set.of("organisation", "link")),
                        Map.entry(
                                "week-digest",
                                Set.of("organisation", "signposts", "bulletins", "asks", "offers", "thanks", "link")),
                        Map.entry("page-reported", Set.of("organisation", "link"))));
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndNoOthers() {
        var wanted = new TreeSet<>(Set.of(
                "act.close",
                "act.hand-over",
                "act.rule-off",
                "act.money",
                "word.helpers",
                "word.helped",
                "word.receiver"));
        Stream.of(Template.values())
                .forEach(t -> wanted.addAll(Set.of(t.id() + ".sms", t.id() + ".subject", t.id() + ".email")));

        FILES.values()
                .forEach(file -> assertThat(file.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(wanted));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTextUsesNoWordThatItIsNotGiven(Template template, String language) {
        assertThat(wordsOf(template.id() + ".sms", language)).isSubsetOf(all(template));
        assertThat(wordsOf(template.id() + ".email", language)).isSubsetOf(all(template));
    }

    @ParameterizedTest
    @MethodSource("all")
    void betweenThemItsTextsUseEveryWordThatTheyAreGiven(Template template, String language) {
        assertThat(wordsOf(template.id() + ".email", language))
                .as("the mail, which has room for all of it")
                .isEqualTo(all(template));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSubjectNamesNobody(Template template, String language) {
        assertThat(wordsOf(template.id() + ".subject", language)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTextFitsIntoTwoMessages(Template template, String language) {
        var words = all(template).stream().collect(Collectors.toMap(w -> w, TYPICAL::get));
        assertShort(texts.write(template, language, Channel.SMS, words).body());
    }

    /// One letter beyond the alphabet of telephones, such as a Welsh circumflex, halves what a message holds.
    @ParameterizedTest
    @MethodSource("all")
    void aTextMessageHasNoLetterThatHalvesIt(Template template, String language) {
        assertThat(FILES.get(language).getProperty(template.id() + ".sms")).matches(SEVEN_BITS);
    }

    @ParameterizedTest
    @CsvSource({"en, close", "en, hand-over", "en, money", "cy, close", "cy, hand-over", "cy, money"})
    void soDoesOneOfEachActThatTakesTwo(String language, String act) {
        var words = Map.of("organisation", TYPICAL.get("organisation"), "link", TYPICAL.get("link"), "act", act);

        assertThat(texts.fits(Template.SECOND_TAP, words)).isTrue();
        assertShort(
                texts.write(Template.SECOND_TAP, language, Channel.SMS, words).body());
    }

    @Test
    void anActThatIsNotKnownDoesNotFit() {
        assertThat(texts.fits(Template.SECOND_TAP, Map.of("organisation", "a", "link", "b", "act", "sing")))
                .isFalse();
    }

    private static void assertShort(String text) {
        var perMessage = SEVEN_BITS.matcher(text).matches() ? 153 : 67;
        assertThat(text.length()).as(text).isLessThanOrEqualTo(2 * perMessage);
    }

    @Test
    void whatIsPutInIsNotReadAsATemplate() {
        var words = Map.of("organisation", "{config:property('trellis.notices.private-key')} <b>&</b>", "link", "l");

        assertThat(texts.write(Template.STILL_RIGHT, "en", Channel.EMAIL, words).body())
                .contains(words.get("organisation"));
    }

    @Test
    void welshSaysThatNoPersonHasReadIt() throws IOException {
        try (var file = Texts.class.getResourceAsStream("/notices/words_cy.properties")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("# WELSH NOT REVIEWED BY A PERSON");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, HELPER_INVITATION, one of its neighbours, one of its helpers",
        "cy, HELPER_INVITATION, un o'i neighbours, un o'i helpwyr",
        "en, PAUSE_ENDS, takes neighbours on again, takes people on again",
        "cy, PAUSE_ENDS, derbyn neighbours eto, derbyn pobl eto"
    })
    void aGroupsOwnWordStandsInPlaceOfOurs(String language, Template template, String own, String ours) {
        var words = template.words().stream().collect(Collectors.toMap(w -> w, TYPICAL::get));
        assertThat(texts.fits(template, words)).isTrue();
        assertThat(texts.write(template, language, Channel.EMAIL, words).body()).contains(ours);

        template.ownWords().forEach(word -> words.put(word, "neighbours"));
        assertThat(texts.fits(template, words)).isTrue();
        assertThat(texts.write(template, language, Channel.EMAIL, words).body()).contains(own);

        words.put("called", "Amina");
        assertThat(texts.fits(template, words)).isFalse();
    }

    private static Set<String> all(Template template) {
        var all = new TreeSet<>(template.words());
        all.addAll(template.ownWords());
        return all;
    }

    private static Set<String> wordsOf(String key, String language) {
        return WORD.matcher(FILES.get(language).getProperty(key))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties read(String language) {
        var file = new Properties();
        try (var in = new InputStreamReader(
                Texts.class.getResourceAsStream("/notices/words_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }
}
