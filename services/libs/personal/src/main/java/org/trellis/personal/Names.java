package org.trellis.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds what may be the name of a person. It only ever leads to a question, so it rather asks once too often.
final class Names {

    private static final Set<String> GIVEN = words("given-names.txt");
    private static final Set<String> ORDINARY = words("ordinary-words.txt");
    private static final Set<String> PLACES = words("place-words.txt");

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:[Mm]rs?|MRS?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|[Rr]ev|[Ss]ir|[Dd]ame|[Cc]llr|[Mm]adam|[Aa]unt(?:ie|y)?|[Uu]ncle)\\.?\\s+\\p{Lu}[\\p{L}'-]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]\\s*$");

    private Names() {}

    static Optional<Part> in(FoldedText plain) {
        var text = plain.text();
        var titled = TITLED.matcher(text);
        if (titled.find()) {
            return Optional.of(plain.part(titled.start(), titled.end()));
        }
        boolean shouted = text.chars().noneMatch(Character::isLowerCase);
        var words = WORD.matcher(text).results().toList();
        for (int i = 0; i < words.size(); i++) {
            if (partOfPlace(words, i, text)) {
                continue;
            }
            var word = words.get(i);
            if (isGivenName(word, shouted) || (!shouted && isUnknownCapital(word, text))) {
                return Optional.of(plain.part(word.start(), word.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isGivenName(MatchResult word, boolean shouted) {
        return GIVEN.contains(bare(word)) && (shouted || !isAcronym(word.group()));
    }

    // A capital inside a sentence, of a word that has no other reason to carry one.
    private static boolean isUnknownCapital(MatchResult word, String text) {
        return isCapital(word)
                && !isAcronym(word.group())
                && !startsSentence(word, text)
                && !ORDINARY.contains(bare(word));
    }

    // Hollin Street, Al-Noor Kitchen, St Mary's church: a run of capitals that ends in what such places are called.
    private static boolean partOfPlace(List<MatchResult> words, int at, String text) {
        if (!isCapital(words.get(at))) {
            return false;
        }
        for (int i = at; i < words.size(); i++) {
            var word = words.get(i);
            if (PLACES.contains(bare(word))) {
                return true;
            }
            if (!isCapital(word) || (i > at && !adjacent(words.get(i - 1), word, text))) {
                return false;
            }
        }
        return false;
    }

    private static boolean adjacent(MatchResult before, MatchResult after, String text) {
        return text.substring(before.end(), after.start()).isBlank();
    }

    private static boolean isCapital(MatchResult word) {
        return Character.isUpperCase(word.group().charAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() <= 4 && word.chars().allMatch(Character::isUpperCase);
    }

    private static boolean startsSentence(MatchResult word, String text) {
        var before = text.substring(0, word.start());
        return before.isBlank() || SENTENCE_END.matcher(before).find();
    }

    private static String bare(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT).replaceFirst("'s?$", "");
    }

    private static Set<String> words(String file) {
        try (var list = Names.class.getResourceAsStream("/personal/" + file)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
