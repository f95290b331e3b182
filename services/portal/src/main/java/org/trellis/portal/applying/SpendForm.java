package org.trellis.portal.applying;

import java.math.BigDecimal;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.vocabulary.Pounds;

/// What a group says about money that it has: something spent, or what is left.
public class SpendForm {

    @RestForm
    public String amount;

    @RestForm
    public String words;

    @RestForm
    public String left;

    @RestForm
    public String instead;

    @RestForm
    public boolean repurposed;

    @RestForm
    public String key;

    public Errors errors = Errors.none();

    static SpendForm blank(Long leftPence) {
        var form = new SpendForm();
        form.left = Pounds.typed(leftPence);
        return form.tidy();
    }

    SpendForm tidy() {
        amount = text(amount);
        words = text(words);
        left = text(left);
        instead = text(instead);
        key = FormKey.of(key);
        return this;
    }

    AwardsClient.NewReceipt receipt(ApplyingWords say) {
        var pence = pence("amount", amount, say);
        if (words.isEmpty() || words.length() > 200) {
            errors.add("words", say.receiptWords());
        }
        return new AwardsClient.NewReceipt(pence, words);
    }

    AwardsClient.NewLeftover leftover(ApplyingWords say) {
        var pence = pence("left", left, say);
        if (repurposed && (instead.isEmpty() || instead.length() > 200)) {
            errors.add("instead", say.insteadMissing());
        }
        return new AwardsClient.NewLeftover(repurposed, pence, repurposed ? instead : null);
    }

    private BigDecimal pence(String field, String typed, ApplyingWords say) {
        var pence = Pounds.pence(typed).orElse(null);
        if (pence == null) {
            errors.add(field, say.amountUnclear());
        }
        return pence;
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
