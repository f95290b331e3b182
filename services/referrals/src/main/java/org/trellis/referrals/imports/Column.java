package org.trellis.referrals.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a list can say of a pathway: by the name that the API gives it, and the headings that lists have for it.
enum Column {
    REFERENCE("reference", "id", "ref", "external id", "identifier"),
    TITLE("title", "name", "service", "service name"),
    NEED("need", "category"),
    AREAS("areas", "area", "gss codes", "gss code", "wards", "ward"),
    PATCHES("patches", "postcodes", "postcode", "outcodes"),
    ELIGIBILITY("eligibility", "who", "who it is for", "for whom"),
    HOW("how", "how to refer"),
    WHAT_NEXT("whatNext", "what next", "what happens next", "next"),
    REFERRERS("referrers", "who may refer"),
    SELF_REFERRAL("selfReferral", "self referral"),
    ANSWER_DAYS("answerDays", "answer days", "days to answer"),
    HOURS("hours", "opening hours", "when"),
    TIMES("times", "opening times", "hours by the clock", "clock"),
    LANGUAGES("languages", "language"),
    COST("cost"),
    COST_WORDS("costWords", "cost words", "cost in words", "fees"),
    TELEPHONE("telephone", "phone", "tel"),
    EMAIL("email", "e mail"),
    LINK("link", "url", "website", "web address"),
    AUDIENCE("audience", "who reads it");

    private final String word;
    private final List<String> headings;

    Column(String word, String... headings) {
        this.word = word;
        this.headings = List.of(headings);
    }

    /// The name of the property of a pathway, and of the column in reports.
    String word() {
        return word;
    }

    static Optional<Column> headed(String heading) {
        var plain =
                heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        return Arrays.stream(values())
                .filter(column -> column.word.toLowerCase(Locale.ROOT).equals(plain) || column.headings.contains(plain))
                .findFirst();
    }

    static Optional<Column> of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word.equals(word))
                .findFirst();
    }
}
