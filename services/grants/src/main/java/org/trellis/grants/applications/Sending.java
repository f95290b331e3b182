package org.trellis.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.days.WorkingDays;
import org.trellis.grants.drafts.DraftRefusal;
import org.trellis.grants.drafts.Field;
import org.trellis.grants.funds.OpenFund;
import org.trellis.grants.hosts.Exits;
import org.trellis.grants.money.Pence;
import org.trellis.links.Links;

/// Makes an application of what stands in a draft, or says what is missing.
@ApplicationScoped
class Sending {

    private static final Set<String> WAYS = Set.of("own-account", "host", "bought");

    private final WorkingDays days;
    private final Links links;
    private final Exits exits;
    private final InstantSource clock;

    Sending(WorkingDays days, Links links, Exits exits, InstantSource clock) {
        this.days = days;
        this.links = links;
        this.exits = exits;
        this.clock = clock;
    }

    ApplicationRows.New of(UUID id, OpenFund fund, Map<String, String> answers, UUID me) {
        mustBeWhole(fund, answers);
        var pence = Pence.of(
                Field.AMOUNT, number(answers.get(Field.AMOUNT)), fund.terms().mostPence());
        var way = answers.get(Field.WAY);
        var host = way.equals("host") ? host(answers.get(Field.HOST), me) : null;
        var now = now();
        return new ApplicationRows.New(
                id,
                fund.funderId(),
                fund.id(),
                cut(answers.get(Field.TITLE)),
                pence,
                way,
                host,
                content(fund, answers, way),
                now,
                days.after(London.day(now), fund.terms().decisionDays()));
    }

    private static void mustBeWhole(OpenFund fund, Map<String, String> answers) {
        var needed = new ArrayList<>(List.of(Field.TITLE, Field.AMOUNT, Field.WAY));
        for (int n = 1; n <= fund.terms().questions().size(); n++) {
            needed.add(Field.answer(n));
        }
        switch (answers.getOrDefault(Field.WAY, "")) {
            case "host" -> needed.add(Field.HOST);
            case "bought" -> needed.add(Field.SHOPPING_LIST);
            default -> {}
        }
        var missing = needed.stream()
                .filter(field ->
                        !answers.containsKey(field) || field.equals(Field.WAY) && !WAYS.contains(answers.get(field)))
                .toList();
        if (!missing.isEmpty()) {
            throw new DraftRefusal.Incomplete(missing).asException();
        }
    }

    // No number at all is refused like one that is none of pence.
    private static BigDecimal number(String words) {
        return words.matches("[0-9]{1,18}") ? new BigDecimal(words) : BigDecimal.ZERO;
    }

    private UUID host(String words, UUID me) {
        if (!words.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new DraftRefusal.HostNotPossible().asException();
        }
        var host = UUID.fromString(words);
        // Who is none, and who is hidden, is the same here: institutions are those that everybody may know of.
        if (host.equals(me) || !links.isInstitution(host) || exits.isLeaving(host)) {
            throw new DraftRefusal.HostNotPossible().asException();
        }
        return host;
    }

    private static Content content(OpenFund fund, Map<String, String> answers, String way) {
        var answered = new ArrayList<Content.Answered>();
        var questions = fund.terms().questions();
        for (int n = 1; n <= questions.size(); n++) {
            answered.add(new Content.Answered(questions.get(n - 1), answers.get(Field.answer(n))));
        }
        var profile = new TreeMap<String, String>();
        answers.forEach((field, words) -> {
            if (field.startsWith(Field.PROFILE)) {
                profile.put(field.substring(Field.PROFILE.length()), words);
            }
        });
        return new Content(
                answered,
                profile,
                answers.get(Field.PROMISE),
                way.equals("bought") ? answers.get(Field.SHOPPING_LIST) : null);
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= 120
                ? title
                : title.substring(0, title.offsetByCodePoints(0, 120));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
