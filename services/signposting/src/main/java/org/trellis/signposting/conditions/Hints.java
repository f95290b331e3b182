package org.trellis.signposting.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns of phrase, English and Welsh, in which banned conditions are often put. They lead to a question and to nothing
/// else: no list of words can tell what somebody means.
@ApplicationScoped
class Hints {

    private record Hint(ConditionKind kind, Pattern phrase) {}

    private final List<Hint> all = read();

    Optional<ConditionKind> in(String words) {
        return all.stream()
                .filter(hint -> hint.phrase().matcher(words).find())
                .map(Hint::kind)
                .findFirst();
    }

    private static List<Hint> read() {
        try (var list = Hints.class.getResourceAsStream("/conditions/hints.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Hints::hint)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Hint hint(String line) {
        var parts = line.split("\\s+", 2);
        return new Hint(
                ConditionKind.of(parts[0]).orElseThrow(),
                Pattern.compile(parts[1], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
