package org.trellis.portal.residents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// What somebody asks for themselves, as it is being written.
public class AskForm {

    /// The version of the words that the page has them agree to. It rises when they change.
    static final int WORDS_VERSION = 1;

    /// As the service's API says of what goes by a pathway.
    private static final int KEPT_DAYS = 30;

    private static final int MOST_LETTERS = 4000;
    private static final int MOST_OF_CAN_ALSO = 1000;

    /// Of the service's fields, ours.
    static final Map<String, String> NAMES = Map.of(
            "resident.details.name", "name",
            "resident.details.telephone", "telephone",
            "resident.details.email", "email",
            "resident.details.words", "words",
            "resident.details.canAlso", "canAlso",
            "language", "language");

    @RestForm
    public UUID pathway;

    @RestForm
    public String words;

    @RestForm
    public String canAlso;

    @RestForm
    public String name;

    @RestForm
    public String telephone;

    @RestForm
    public String email;

    @RestForm
    public String language;

    @RestForm
    public String who;

    @RestForm
    public String agreed;

    @RestForm
    public String key;

    public String title;
    public String other;
    public String refused = "";
    public List<ResidentClient.Alternative> alternatives = List.of();
    public Errors errors = Errors.none();

    final AskForm tidy(String reader) {
        words = text(words);
        canAlso = text(canAlso);
        name = text(name);
        telephone = text(telephone);
        email = text(email);
        language = text(language).isEmpty() ? reader : text(language);
        // Whatever was not said is the least.
        who = "ask-first".equals(who) ? "ask-first" : "only";
        // The same key until it is sent, so that a second press of the button asks once.
        key = FormKey.of(key);
        return this;
    }

    public int keptDays() {
        return KEPT_DAYS;
    }

    public boolean isAgreed() {
        return "true".equals(agreed);
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then.
    ResidentClient.Ask wanted(String reader, AskWords say) {
        if (words.isEmpty()) {
            errors.add("words", say.wordsMissing());
        } else if (words.length() > MOST_LETTERS) {
            errors.add("words", say.wordsLong(String.valueOf(words.length())));
        }
        if (canAlso.length() > MOST_OF_CAN_ALSO) {
            errors.add("canAlso", say.canAlsoLong(String.valueOf(canAlso.length())));
        }
        if (!isAgreed()) {
            errors.add("agreed", say.agreedMissing());
        }
        var details = new ResidentClient.Details(
                orNull(name), orNull(telephone), orNull(email), orNull(words), orNull(canAlso));
        var consent = new ResidentClient.Consent("wrote", WORDS_VERSION, reader, true, who.equals("only"));
        return new ResidentClient.Ask(pathway, language, new ResidentClient.Person(consent, details));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
