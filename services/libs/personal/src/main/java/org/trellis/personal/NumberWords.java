package org.trellis.personal;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns numbers that were written as words into digits, in English and Welsh: "oh double seven" is 077.
final class NumberWords {

    private static final Map<String, String> DIGITS = digits();

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'])(?:(double|dwbl|treble|triple)[\\s-]+)?("
            + String.join("|", DIGITS.keySet()) + "|[0-9])(?![\\p{L}\\p{N}'])");

    private NumberWords() {}

    static FoldedText asDigits(FoldedText lower) {
        return lower.replace(WORD, NumberWords::digits);
    }

    private static String digits(Matcher word) {
        var digits = DIGITS.getOrDefault(word.group(2), word.group(2));
        int times = switch (word.group(1)) {
            case null -> 1;
            case "double", "dwbl" -> 2;
            default -> 3;
        };
        return digits.repeat(times);
    }

    private static Map<String, String> digits() {
        var digits = new HashMap<String, String>();
        var words = """
                0 zero nought naught oh dim sero
                1 one un
                2 two dau dwy
                3 three tri tair
                4 four pedwar pedair
                5 five pump pum
                6 six chwech chwe
                7 seven saith
                8 eight wyth
                9 nine naw
                00 hundred
                000 thousand
                """;
        words.lines().map(line -> line.split(" ")).forEach(line -> {
            for (int i = 1; i < line.length; i++) {
                digits.put(line[i], line[0]);
            }
        });
        return digits;
    }
}
