package org.trellis.portal.concerns;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// A concern as it is being written.
public class RaiseForm {

    static final int MOST_LETTERS = 4000;
    private static final int MOST_LETTERS_OF_CALL_BACK = 200;

    @RestForm
    public UUID about;

    @RestForm
    public String risk;

    @RestForm
    public String receiver;

    @RestForm
    public String words;

    @RestForm
    public String callBack;

    @RestForm
    public String key;

    /// What the organisation concerned is called; null when it is about a person's situation.
    public String name;

    public List<Doors.Named> doors = List.of();
    public Errors errors = Errors.none();

    RaiseForm tidy() {
        risk = "yes".equals(risk) || "no".equals(risk) ? risk : "";
        receiver = Objects.requireNonNullElse(receiver, "");
        words = Objects.requireNonNullElse(words, "").strip();
        callBack = Objects.requireNonNullElse(callBack, "").strip();
        key = FormKey.of(key);
        return this;
    }

    /// What can be sent; what cannot stands in the errors then.
    ConcernsClient.NewConcern wanted(ConcernWords says) {
        if (risk.isEmpty()) {
            errors.add("risk", says.riskMissing());
        }
        if (words.isEmpty()) {
            errors.add("words", says.wordsMissing());
        } else if (words.length() > MOST_LETTERS) {
            errors.add("words", says.wordsLong());
        }
        if (callBack.length() > MOST_LETTERS_OF_CALL_BACK) {
            errors.add("callBack", says.callBackLong());
        }
        return new ConcernsClient.NewConcern(
                about, "yes".equals(risk), chosen(), words, callBack.isEmpty() ? null : callBack);
    }

    // Somebody who was not offered is nobody.
    private UUID chosen() {
        return doors.stream()
                .map(Doors.Named::id)
                .filter(id -> id.toString().equals(receiver))
                .findFirst()
                .orElse(null);
    }
}
