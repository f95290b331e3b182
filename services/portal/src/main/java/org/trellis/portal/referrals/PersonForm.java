package org.trellis.portal.referrals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.loops.Loop;
import org.trellis.portal.pages.Errors;

/// What a person agreed may be known of them, as it is being written.
public class PersonForm {

    /// The version of the words that the page has read out. It rises when they change.
    static final int WORDS_VERSION = 1;

    /// As the service's API says of referrals by a pathway.
    private static final int BY_A_PATHWAY_DAYS = 30;

    /// Of the service's fields, ours.
    static final Map<String, String> NAMES = Map.of(
            "details.name", "name",
            "details.telephone", "telephone",
            "details.email", "email",
            "details.address", "address",
            "details.words", "words",
            "consent.language", "language");

    @RestForm
    public String name;

    @RestForm
    public String telephone;

    @RestForm
    public String email;

    @RestForm
    public String address;

    @RestForm
    public String words;

    @RestForm
    public String how;

    @RestForm
    public String language;

    @RestForm
    public String health;

    public Referral referral;
    public String other;

    /// What the two sides agreed may travel; null when it goes by a pathway, where all of it may.
    public Loop loop;

    public Errors errors = Errors.none();

    private String reader;

    static PersonForm of(PersonClient.Details details) {
        var form = new PersonForm();
        if (details != null) {
            form.name = details.name();
            form.telephone = details.telephone();
            form.email = details.email();
            form.address = details.address();
            form.words = details.words();
        }
        return form;
    }

    final PersonForm tidy(String reader) {
        this.reader = reader;
        name = text(name);
        telephone = text(telephone);
        email = text(email);
        address = text(address);
        words = text(words);
        how = "wrote".equals(how) ? "wrote" : "said".equals(how) ? "said" : "";
        language = text(language).isEmpty() ? reader : text(language);
        return this;
    }

    public boolean travels(String field) {
        return loop == null || loop.details().contains(field);
    }

    /// For how many days after the end the receiver keeps it.
    public int keepDays() {
        return loop == null ? BY_A_PATHWAY_DAYS : loop.keepDays();
    }

    public boolean isHealth() {
        return "true".equals(health);
    }

    /// Each field that may travel, in the order in which they are read out.
    public List<String> fields() {
        return Stream.of("name", "telephone", "email", "address", "words")
                .filter(this::travels)
                .toList();
    }

    /// The words in the other languages that they are written in, for who does not understand the reader's own.
    public List<ReadOut> otherReadings() {
        return ReadOut.besides(reader, other, fields(), keepDays());
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then.
    PersonClient.Person wanted(PersonWords say) {
        if (how.isEmpty()) {
            errors.add("how", say.howMissing());
        }
        var details = new PersonClient.Details(
                given("name", name),
                given("telephone", telephone),
                given("email", email),
                given("address", address),
                given("words", words),
                null,
                null);
        if (Stream.of(details.name(), details.telephone(), details.email(), details.address(), details.words())
                .allMatch(Objects::isNull)) {
            errors.add(fields().isEmpty() ? "form" : fields().getFirst(), say.nothing());
        }
        return new PersonClient.Person(new PersonClient.Consent(how, WORDS_VERSION, language, isHealth()), details);
    }

    private String given(String field, String value) {
        return value.isEmpty() || !travels(field) ? null : value;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
