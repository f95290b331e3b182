package org.trellis.portal.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// An offer as it is being written.
public class OfferForm {

    /// A condition as it stands in the form.
    public record Row(int n, String kind, String words) {

        public String field() {
            return "condition-" + n;
        }

        public int number() {
            return n + 1;
        }
    }

    private static final int MOST_ROWS = 10;
    private static final int ROWS = 2;

    @RestForm
    public String kind;

    @RestForm
    public String words;

    @RestForm
    public String from;

    @RestForm
    public String until;

    @RestForm
    public String most;

    @RestForm
    public List<String> conditionKind;

    @RestForm
    public List<String> conditionWords;

    @RestForm
    public List<UUID> to;

    @RestForm
    public UUID ask;

    @RestForm
    public boolean publicContacts;

    @RestForm
    public boolean conditionsAreAllowed;

    @RestForm
    public String act;

    @RestForm
    public String key;

    public Linked.All linked;
    public AsksClient.Ask answers;
    public String asker;
    public boolean askContacts;
    public boolean askConditions;
    public Errors errors = Errors.none();

    OfferForm tidy() {
        kind = text(kind);
        words = text(words);
        from = text(from);
        until = text(until);
        most = text(most);
        conditionKind = conditionKind == null ? List.of() : conditionKind;
        conditionWords = conditionWords == null ? List.of() : conditionWords;
        to = to == null ? List.of() : to;
        key = FormKey.of(key);
        return this;
    }

    public List<String> kinds() {
        return SupportCodes.KINDS;
    }

    public List<String> conditionKinds() {
        return SupportCodes.CONDITIONS;
    }

    public List<String> banned() {
        return SupportCodes.BANNED;
    }

    public boolean isFor(UUID organisation) {
        return to.contains(organisation);
    }

    boolean isForMore() {
        return "more".equals(act);
    }

    /// What is filled in, and room for a few more.
    public List<Row> rows() {
        int used = (int) IntStream.range(0, conditionKind.size())
                .filter(n -> !conditionKind.get(n).isBlank() || !words(n).isEmpty())
                .count();
        int shown = Math.min(MOST_ROWS, Math.max(used, conditionKind.size()) + (isForMore() ? ROWS : 0));
        return IntStream.range(0, Math.max(ROWS, shown))
                .mapToObj(n -> new Row(n, n < conditionKind.size() ? conditionKind.get(n) : "", words(n)))
                .toList();
    }

    public boolean isRoomForMore() {
        return rows().size() < MOST_ROWS;
    }

    private String words(int n) {
        return n < conditionWords.size() ? text(conditionWords.get(n)) : "";
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then.
    OffersClient.NewOffer offer(OffersWords say) {
        if (!SupportCodes.KINDS.contains(kind)) {
            errors.add("kind", say.kindMissing());
        }
        if (words.isEmpty()) {
            errors.add("words", say.wordsMissing());
        }
        var first = day("from", from, say);
        var last = day("until", until, say);
        if (last == null && errors.of("until") == null) {
            errors.add("until", say.untilMissing());
        }
        if (ask == null && to.isEmpty()) {
            errors.add("to", say.toMissing());
        }
        return new OffersClient.NewOffer(
                kind,
                words,
                first,
                last,
                number(say),
                conditions(say),
                ask == null ? to : List.of(),
                ask,
                publicContacts ? Boolean.TRUE : null,
                conditionsAreAllowed ? Boolean.TRUE : null);
    }

    private List<OffersClient.Condition> conditions(OffersWords say) {
        var conditions = new ArrayList<OffersClient.Condition>();
        for (int n = 0; n < Math.min(conditionKind.size(), MOST_ROWS); n++) {
            var kind = conditionKind.get(n);
            if (kind.isBlank() && words(n).isEmpty()) {
                continue;
            }
            if (kind.isBlank() || words(n).isEmpty()) {
                errors.add("condition-" + n, say.conditionHalf());
            }
            conditions.add(new OffersClient.Condition(kind, words(n)));
        }
        return conditions;
    }

    private Integer number(OffersWords say) {
        if (most.isEmpty()) {
            return null;
        }
        if (most.matches("\\d{1,3}") && Integer.parseInt(most) >= 1 && Integer.parseInt(most) <= 200) {
            return Integer.valueOf(most);
        }
        errors.add("most", say.mostWrong());
        return null;
    }

    private LocalDate day(String field, String typed, OffersWords say) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            errors.add(field, say.dayWrong());
            return null;
        }
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip().replace("\r\n", "\n");
    }
}
