package org.trellis.directory.weblinks;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What counts as a web address, and which of them stand in somebody's words.
public final class WebLinks {

    /// A whole one: http or https, no name or password before the host.
    public static final String ADDRESS = "(?i)https?://[^\\s<>\"/@\\p{Cntrl}]+(/[^\\s<>\"\\p{Cntrl}]*)?";

    /// In characters.
    public static final int LONGEST = 300;

    private static final Pattern IN_WORDS = Pattern.compile(ADDRESS);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.,;:!?'\\])]+$");

    private WebLinks() {}

    /// In order, each once. A stop or bracket after an address belongs to the sentence. Any of the texts may be null.
    public static List<String> in(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(text -> IN_WORDS.matcher(text).results())
                .map(MatchResult::group)
                .map(found -> END_OF_SENTENCE.matcher(found).replaceFirst(""))
                .filter(found -> found.length() <= LONGEST)
                .distinct()
                .toList();
    }
}
