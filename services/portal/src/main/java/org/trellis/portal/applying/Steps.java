package org.trellis.portal.applying;

import java.util.ArrayList;
import java.util.List;
import org.trellis.portal.funds.OpenFundsClient;

/// The pages of a draft in their order: one field each, so that a telephone that dies loses no more than one.
public record Steps(OpenFundsClient.Fund fund, DraftsClient.Draft draft) {

    static final String TITLE = "title";
    static final String AMOUNT = "amount";
    static final String WAY = "way";
    static final String HOST = "host";
    static final String SHOPPING_LIST = "shopping-list";
    static final String PROMISE = "promise";
    static final String YOUR_PAGE = "your-page";
    static final String PROFILE = "profile-";
    static final List<String> WAYS = List.of("own-account", "host", "bought");

    private static final String ANSWER = "answer-";

    /// Whether it is of the group that looks.
    public boolean isOurs() {
        return draft.yours();
    }

    /// `answer-1` and so on for the fund's questions.
    public List<String> fields() {
        var fields = new ArrayList<>(List.of(TITLE, AMOUNT));
        for (int n = 1; n <= fund.terms().questions().size(); n++) {
            fields.add(ANSWER + n);
        }
        fields.add(WAY);
        switch (draft.words(WAY)) {
            case "host" -> fields.add(HOST);
            case "bought" -> fields.add(SHOPPING_LIST);
            default -> {}
        }
        if (isOurs()) {
            fields.add(YOUR_PAGE);
        }
        fields.add(PROMISE);
        return fields;
    }

    /// The address's last part of what comes after a field: the check, after the last one.
    String after(String field) {
        var fields = fields();
        var at = fields.indexOf(field) + 1;
        return at < fields.size() ? fields.get(at) : "check";
    }

    /// The fund's question that a field answers; null for the others.
    public String question(String field) {
        return isQuestion(field)
                ? fund.terms().questions().get(Integer.parseInt(field.substring(ANSWER.length())) - 1)
                : null;
    }

    private static boolean isQuestion(String field) {
        return field.startsWith(ANSWER);
    }

    /// What it is called to the reader.
    public String label(String field, ApplyingWords words) {
        return isQuestion(field) ? question(field) : words.field(field);
    }

    /// Whether it may stay empty.
    static boolean isOptional(String field) {
        return field.equals(YOUR_PAGE) || field.equals(PROMISE);
    }

    /// What of the group's page goes along, by the names of the facts.
    public List<DraftsClient.Answer> facts() {
        return draft.answers().stream()
                .filter(one -> one.field().startsWith(PROFILE) && !one.words().isBlank())
                .map(one ->
                        new DraftsClient.Answer(one.field().substring(PROFILE.length()), one.words(), one.version()))
                .toList();
    }

    boolean isWritten(String field) {
        return field.equals(YOUR_PAGE)
                ? !facts().isEmpty()
                : !draft.words(field).isBlank();
    }
}
