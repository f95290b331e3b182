package org.trellis.directory.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.trellis.directory.needs.Meaning;
import org.trellis.directory.places.Place;

/// What somebody looks for. `near` and `need` may be null; `here` are the cells by which an area covers `near`.
record Wanted(
        Place near,
        Collection<Long> here,
        String need,
        List<Meaning> meanings,
        Only only,
        int radius,
        Cursor after,
        int limit) {

    /// Which of them alone: those that are open now, that speak a language, that have all of some traits; `language`
    /// may be null.
    record Only(boolean open, String language, List<String> traits) {

        static final Only ANY = new Only(false, null, List.of());

        /// The condition in SQL, about `of`, or nothing.
        String condition(String of) {
            return (open
                            ? " and %1$s.open_week is not null and is_open(%1$s.open_week, %1$s.shut_at, %1$s.open_also,"
                                            .formatted(of)
                                    + " london_now())"
                            : "")
                    + (language == null ? "" : " and " + of + ".languages @> cast(:languages as text[])")
                    + (traits.isEmpty() ? "" : " and " + of + ".traits @> cast(:traits as text[])");
        }

        boolean isAny() {
            return equals(ANY);
        }
    }

    private static final int MOST_WORDS = 6;

    /// The first few words: more would not find more.
    static List<String> words(String text) {
        if (text == null) {
            return List.of();
        }
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}'’]+"))
                .filter(word -> !word.replaceAll("['’]", "").isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /// The same, going on within a tier.
    Wanted within(Tier tier) {
        return new Wanted(near, here, need, meanings, only, radius, tier.within(after), limit);
    }

    /// All the words, whatever they mean.
    List<String> words() {
        return meanings.stream().flatMap(meaning -> meaning.words().stream()).toList();
    }

    boolean isNearAnAreaOfNoPoint() {
        return near != null && (near.outcode() != null || near.ward() != null);
    }

    /// One row more than asked for tells whether there is another page.
    int rows() {
        return limit + 1;
    }
}
