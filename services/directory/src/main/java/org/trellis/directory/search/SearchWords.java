package org.trellis.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// For other features that look for words as search does: without accents, every one of them.
@ApplicationScoped
public class SearchWords {

    private final Pages pages;

    SearchWords(Pages pages) {
        this.pages = pages;
    }

    /// What `words` of a listing must be like, in SQL. Within a transaction.
    public List<String> patterns(String text) {
        return pages.keys(Wanted.words(text)).stream().map(SearchWords::pattern).toList();
    }

    // Of a word of one or two letters only the beginning of a word has trigrams to look up.
    static String pattern(String word) {
        return word.length() < 3 ? "% " + word + "%" : "%" + word + "%";
    }
}
