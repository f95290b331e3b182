package org.trellis.directory.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.trellis.csv.BoundedFile;
import org.trellis.csv.CsvFile;
import org.trellis.tenancy.Acting;

/// Takes in the terms of a taxonomy as further words for needs, in place of those of the same taxonomy from before.
///
/// A line names its need, or it is known by words that are ours: those of its name, or else of what stands above it.
@ApplicationScoped
@Transactional
class TaxonomyDesk {

    static final int MOST_ROWS = 20_000;
    static final String OURS = "trellis";

    private static final int SHOWN = 200;
    private static final String FORGET = "delete from need_word where taxonomy = :taxonomy";
    private static final String KEEP = """
            insert into need_word (words, need, taxonomy)
            select words, need, :taxonomy from unnest(:words, :needs) as row (words, need) on conflict do nothing
            """;
    private static final String KEYS = """
            select btrim(search_words(text)) from unnest(cast(:texts as text[])) with ordinality as typed (text, at)
            order by at
            """;
    private static final String KNOWN = "select words, need from need_word where taxonomy = 'trellis'";

    private final Session database;
    private final Needs needs;
    private final Acting acting;

    TaxonomyDesk(Session database, Needs needs, Acting acting) {
        this.database = database;
        this.needs = needs;
        this.acting = acting;
    }

    LoadedTaxonomy load(String taxonomy, InputStream file) {
        needsNobody(taxonomy);
        var terms = read(file);
        var keys = keys(terms);
        var known = known();
        var words = new TreeMap<String, Set<String>>();
        var others = new ArrayList<LoadedTaxonomy.Line>();
        for (var term : terms) {
            var found = words(term, keys, known);
            if (found.isEmpty()) {
                others.add(new LoadedTaxonomy.Line(term.line(), term.name(), reason(term)));
            }
            found.forEach((word, meant) ->
                    words.computeIfAbsent(word, _ -> new TreeSet<>()).addAll(meant));
        }
        forget(taxonomy);
        keep(taxonomy, words);
        return new LoadedTaxonomy(
                terms.size(),
                terms.size() - others.size(),
                words.size(),
                List.copyOf(others.subList(0, Math.min(SHOWN, others.size()))));
    }

    void remove(String taxonomy) {
        needsNobody(taxonomy);
        forget(taxonomy);
    }

    private void needsNobody(String taxonomy) {
        if (acting.organisation().isPresent()) {
            throw new TaxonomyRefusal.ActsForAnOrganisation().asException();
        }
        if (taxonomy.equals(OURS)) {
            throw new TaxonomyRefusal.Ours().asException();
        }
    }

    private static List<Term> read(InputStream bytes) {
        var terms = new ArrayList<Term>();
        try (var file = CsvFile.read(BoundedFile.of(bytes))) {
            var columns = TermColumns.of(file.header()).orElseThrow(() -> new TaxonomyRefusal.NoNames().asException());
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                if (terms.size() == MOST_ROWS) {
                    throw new TaxonomyRefusal.TooManyRows(MOST_ROWS).asException();
                }
                terms.add(columns.term(row.get()));
            }
        }
        return terms;
    }

    private String reason(Term term) {
        if (term.name().isEmpty()) {
            return "has no name";
        }
        return term.need().isEmpty() || needs.knows(term.need())
                ? "no need is known for it: name one in a column `need`"
                : "there is no need `" + term.need() + "`";
    }

    /// What a term adds: each of the parts of its name that is short enough to be typed, with its needs.
    private Map<String, Set<String>> words(Term term, Map<String, String> keys, Map<String, Set<String>> known) {
        var all = needs(term, keys, known);
        var words = new LinkedHashMap<String, Set<String>>();
        for (var part : term.parts()) {
            var key = keys.get(part);
            var count = key.isEmpty() ? 0 : key.split(" ").length;
            var own = term.need().isEmpty() ? needs(key, known) : Set.<String>of();
            if (count > 0 && count <= Meanings.LONGEST && !(own.isEmpty() && all.isEmpty())) {
                words.put(key, own.isEmpty() ? all : own);
            }
        }
        return words;
    }

    private Set<String> needs(Term term, Map<String, String> keys, Map<String, Set<String>> known) {
        if (!term.need().isEmpty()) {
            return needs.knows(term.need()) ? Set.of(term.need()) : Set.of();
        }
        return Stream.concat(Stream.of(term.name()), term.above().stream())
                .map(text -> needs(keys.get(text), known))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static Set<String> needs(String key, Map<String, Set<String>> known) {
        return Meanings.phrases(List.of(key.split(" "))).stream()
                .flatMap(phrase -> Meanings.needs(phrase, known).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Every text of the terms as search compares it.
    private Map<String, String> keys(List<Term> terms) {
        var texts = terms.stream().flatMap(Term::texts).distinct().toList();
        var keys = database.createNativeQuery(KEYS, String.class)
                .setParameter("texts", texts.toArray(String[]::new))
                .getResultList();
        var byText = new TreeMap<String, String>();
        for (var at = 0; at < texts.size(); at++) {
            byText.put(texts.get(at), keys.get(at));
        }
        return byText;
    }

    private Map<String, Set<String>> known() {
        return database.createNativeQuery(KNOWN, Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    private void forget(String taxonomy) {
        database.createNativeMutationQuery(FORGET)
                .setParameter("taxonomy", taxonomy)
                .executeUpdate();
    }

    private void keep(String taxonomy, Map<String, Set<String>> words) {
        var pairs = words.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(need -> new String[] {entry.getKey(), need}))
                .toList();
        database.createNativeMutationQuery(KEEP)
                .setParameter("taxonomy", taxonomy)
                .setParameter("words", pairs.stream().map(pair -> pair[0]).toArray(String[]::new))
                .setParameter("needs", pairs.stream().map(pair -> pair[1]).toArray(String[]::new))
                .executeUpdate();
    }
}
