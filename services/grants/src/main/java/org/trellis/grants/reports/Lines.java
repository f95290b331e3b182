package org.trellis.grants.reports;

import org.trellis.personal.Personal;

/// Takes the lines of a report, and turns down what would lead to a person. Refused words are kept nowhere.
final class Lines {

    private static final int MOST = 3;

    private Lines() {}

    /// Null for none.
    static String accept(String given, boolean namesNobody) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var found = Personal.in(given);
        found.contact().or(found::niNumber).or(found::nhsNumber).ifPresent(part -> {
            throw new ReportRefusal.HasContact(part).asException();
        });
        if (!namesNobody) {
            found.name().ifPresent(part -> {
                throw new ReportRefusal.MayNamePerson(part).asException();
            });
        }
        var words = given.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n]]+", " ")
                .replaceAll("\\n\\s*\\n", "\n")
                .strip();
        if (words.lines().count() > MOST) {
            throw new ReportRefusal.TooManyLines().asException();
        }
        return words.isEmpty() ? null : words;
    }
}
