package org.trellis.personal;

import java.util.Optional;

/// What leads to a person in words that may have been written so that nobody finds it: in letters that pass for others,
/// in numbers as words, with spaces between. It rather finds too much: the writer can put it in other words.
public final class Personal {

    private final FoldedText folded;

    private Personal(FoldedText folded) {
        this.folded = folded;
    }

    public static Personal in(String words) {
        return new Personal(FoldedText.of(words));
    }

    public Optional<Part> email() {
        return Contacts.email(folded);
    }

    /// Or another long number.
    public Optional<Part> telephone() {
        return Contacts.telephone(folded);
    }

    /// A full one, which leads to a few homes.
    public Optional<Part> postcode() {
        return Contacts.postcode(folded);
    }

    /// Any of these three, by which somebody is reached.
    public Optional<Part> contact() {
        return email().or(this::telephone).or(this::postcode);
    }

    /// A National Insurance number, which is always one person's.
    public Optional<Part> niNumber() {
        return Contacts.niNumber(folded);
    }

    /// An NHS number, which is always one person's.
    public Optional<Part> nhsNumber() {
        return Contacts.nhsNumber(folded);
    }

    /// What may be the name of a person: for a question, and for no more.
    public Optional<Part> name() {
        return Names.in(folded);
    }
}
