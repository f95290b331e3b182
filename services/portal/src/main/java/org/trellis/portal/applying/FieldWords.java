package org.trellis.portal.applying;

import jakarta.enterprise.context.RequestScoped;
import org.trellis.portal.funds.Institutions;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.vocabulary.Pounds;

/// What is kept in a field of a draft, as a person reads it: an amount in pounds, a host by its name.
@RequestScoped
public class FieldWords {

    private final Institutions institutions;
    private final Pounds pounds;
    private final Pages pages;

    FieldWords(Institutions institutions, Pounds pounds, Pages pages) {
        this.institutions = institutions;
        this.pounds = pounds;
        this.pages = pages;
    }

    public String of(String field, String kept) {
        return switch (field) {
            case Steps.AMOUNT -> Typed.isPence(kept) ? pounds.of(Long.valueOf(kept)) : kept;
            case Steps.WAY -> Steps.WAYS.contains(kept) ? words().way(kept) : kept;
            case Steps.HOST -> kept.isEmpty() ? "" : host(kept);
            default -> kept;
        };
    }

    private String host(String id) {
        return institutions.hosts().stream()
                .filter(one -> one.id().toString().equals(id))
                .map(Institutions.One::name)
                .findFirst()
                .orElse(words().unknown());
    }

    private ApplyingWords words() {
        return pages.words(ApplyingWords.class);
    }
}
