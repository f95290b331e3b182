package org.trellis.referrals.residents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

/// Plain words, of which a resident gets one and whoever rings them says it. It is no secret that opens anything.
@ApplicationScoped
class CodeWords {

    private final SecureRandom random = new SecureRandom();
    private final List<String> english = read("/residents/code-words.txt");
    private final List<String> welsh = read("/residents/code-words-cy.txt");

    /// In Welsh for whoever read the form in Welsh.
    String any(String language) {
        var words = language.equals("cy") ? welsh : english;
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> read(String list) {
        try (var file = CodeWords.class.getResourceAsStream(list)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
