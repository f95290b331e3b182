package org.trellis.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with a form, field by field, in the order of the page.
public final class Errors {

    public record Wrong(String field, String text) {}

    private final List<Wrong> all = new ArrayList<>();

    public static Errors none() {
        return new Errors();
    }

    public Errors add(String field, String text) {
        all.add(new Wrong(field, text));
        return this;
    }

    public List<Wrong> all() {
        return all;
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    /// The text beside a field, or null.
    public String of(String field) {
        return Optional.ofNullable(first(field)).map(Wrong::text).orElse(null);
    }

    private Wrong first(String field) {
        return all.stream()
                .filter(wrong -> wrong.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
