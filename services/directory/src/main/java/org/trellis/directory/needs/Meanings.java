package org.trellis.directory.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Session;

/// Tells which needs people mean by everyday words, by ours and by those of taxonomies that were loaded.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Meanings {

    /// As many words as an entry has at most.
    static final int LONGEST = 4;

    private static final String FIND = "select words, need from need_word where words = any (:phrases)";

    private final Session database;

    Meanings(Session database) {
        this.database = database;
    }

    /// The words in their order, those that mean something together: of two readings the longer one, from the left.
    public List<Meaning> of(List<String> words) {
        var known = find(phrases(words).stream().flatMap(Meanings::forms).toList());
        var meanings = new ArrayList<Meaning>();
        for (var at = 0; at < words.size(); ) {
            var length = longest(words, at, known);
            var phrase = words.subList(at, at + length);
            meanings.add(new Meaning(phrase, List.copyOf(needs(String.join(" ", phrase), known))));
            at += length;
        }
        return meanings;
    }

    private static int longest(List<String> words, int at, Map<String, Set<String>> known) {
        for (var length = Math.min(LONGEST, words.size() - at); length > 1; length--) {
            if (!needs(String.join(" ", words.subList(at, at + length)), known).isEmpty()) {
                return length;
            }
        }
        return 1;
    }

    /// What a phrase means as it is, or else in the singular.
    static Set<String> needs(String phrase, Map<String, Set<String>> known) {
        return forms(phrase)
                .filter(known::containsKey)
                .map(known::get)
                .findFirst()
                .orElse(Set.of());
    }

    private static Stream<String> forms(String phrase) {
        var isPlural = phrase.length() > 3 && phrase.endsWith("s") && !phrase.endsWith("ss");
        return isPlural ? Stream.of(phrase, phrase.substring(0, phrase.length() - 1)) : Stream.of(phrase);
    }

    static Set<String> phrases(List<String> words) {
        var phrases = new LinkedHashSet<String>();
        for (var from = 0; from < words.size(); from++) {
            for (var to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                phrases.add(String.join(" ", words.subList(from, to)));
            }
        }
        return phrases;
    }

    Map<String, Set<String>> find(Collection<String> phrases) {
        var known = new TreeMap<String, Set<String>>();
        if (!phrases.isEmpty()) {
            database.createNativeQuery(FIND, Tuple.class)
                    .setParameter("phrases", phrases.toArray(String[]::new))
                    .getResultStream()
                    .forEach(row -> known.computeIfAbsent(row.get(0, String.class), _ -> new TreeSet<>())
                            .add(row.get(1, String.class)));
        }
        return known;
    }
}
