package org.trellis.personal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text as a reader would take it, whatever letters it was written with: no invisible characters, no accents, one
/// kind of digit, dash and space. Remembers where each character came from.
record FoldedText(String text, int[] from, int[] to) {

    // Cyrillic and Greek letters, each followed by the Latin one that it passes for.
    private static final String LOOKALIKES = "АAВBЕEКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxіiΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo";
    private static final Map<Integer, Integer> PLAIN = IntStream.range(0, LOOKALIKES.length() / 2)
            .boxed()
            .collect(Collectors.toMap(i -> (int) LOOKALIKES.charAt(2 * i), i -> (int) LOOKALIKES.charAt(2 * i + 1)));

    static FoldedText of(String original) {
        var folded = new Builder();
        for (int at = 0; at < original.length(); ) {
            at = folded.fold(original.codePointAt(at), at);
        }
        return folded.build();
    }

    FoldedText lower() {
        var lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append((char) Character.toLowerCase(c)));
        return new FoldedText(lower.toString(), from, to);
    }

    /// Each match replaced by what it stands for; the replacement comes from where the match came from.
    FoldedText replace(Pattern pattern, Function<Matcher, String> by) {
        var replaced = new Builder();
        var matcher = pattern.matcher(text);
        int done = 0;
        while (matcher.find()) {
            replaced.copy(this, done, matcher.start());
            for (char c : by.apply(matcher).toCharArray()) {
                replaced.add(c, from[matcher.start()], to[matcher.end() - 1]);
            }
            done = matcher.end();
        }
        replaced.copy(this, done, text.length());
        return replaced.build();
    }

    Part part(int start, int end) {
        return new Part(from[start], to[end - 1]);
    }

    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] from = new int[320];
        private int[] to = new int[320];

        int fold(int character, int at) {
            int next = at + Character.charCount(character);
            Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                    .codePoints()
                    .forEach(c -> foldPlain(c, at, next));
            return next;
        }

        private void foldPlain(int character, int at, int next) {
            switch (Character.getType(character)) {
                case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
                case Character.DECIMAL_DIGIT_NUMBER -> add((char) ('0' + Character.digit(character, 10)), at, next);
                case Character.DASH_PUNCTUATION -> add('-', at, next);
                case Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL -> add(' ', at, next);
                default -> Character.toString(plain(character)).chars().forEach(c -> add((char) c, at, next));
            }
        }

        private static int plain(int character) {
            return switch (character) {
                case '\u3002', '\u00b7', '\u2022', '\u2027' -> '.';
                case '\u2019', '\u02bc' -> '\'';
                case '\u2212' -> '-';
                default -> PLAIN.getOrDefault(character, character);
            };
        }

        void add(char character, int start, int end) {
            if (text.length() == from.length) {
                from = Arrays.copyOf(from, 2 * from.length);
                to = Arrays.copyOf(to, 2 * to.length);
            }
            from[text.length()] = start;
            to[text.length()] = end;
            text.append(character);
        }

        void copy(FoldedText other, int start, int end) {
            for (int i = start; i < end; i++) {
                add(other.text.charAt(i), other.from[i], other.to[i]);
            }
        }

        FoldedText build() {
            return new FoldedText(
                    text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
        }
    }
}
