package org.trellis.portal.holdings;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.vocabulary.Pounds;

/// What a group asks of its host, as it was typed.
public class OrderForm {

    private static final List<String> KINDS = List.of("bill", "pay-back", "own-account", "new-host", "funder");
    private static final int LONGEST = 200;

    @RestForm
    public String kind;

    @RestForm
    public String amount;

    @RestForm
    public String words;

    @RestForm
    public String key;

    public Errors errors = Errors.none();

    static OrderForm blank() {
        return new OrderForm().tidy();
    }

    public List<String> kinds() {
        return KINDS;
    }

    OrderForm tidy() {
        kind = kind != null && KINDS.contains(kind) ? kind : "";
        amount = Objects.requireNonNullElse(amount, "").strip();
        words = Objects.requireNonNullElse(words, "").strip();
        key = FormKey.of(key);
        return this;
    }

    HoldingsClient.NewOrder order(HoldingWords say) {
        if (kind.isEmpty()) {
            errors.add("kind", say.kindMissing());
        }
        var pence = Pounds.pence(amount).orElse(null);
        if (pence == null) {
            errors.add("amount", say.amountUnclear());
        }
        var needsWords = kind.equals("bill") || kind.equals("pay-back");
        if (words.length() > LONGEST || needsWords && words.isEmpty()) {
            errors.add("words", say.wordsMissing());
        }
        return new HoldingsClient.NewOrder(kind, pence, words.isEmpty() ? null : words);
    }
}
