package org.trellis.portal.referrals;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.portal.language.Language;

/// What is read out before somebody agrees, in one language: the same words, of the same version, in each.
public record ReadOut(String code, String name, String says, List<String> fields, String promise) {

    static List<ReadOut> besides(String reader, String other, List<String> fields, int keepDays) {
        return Stream.of(Language.values())
                .filter(language -> !language.code().equals(reader))
                .map(language -> in(language, other, fields, keepDays))
                .toList();
    }

    private static ReadOut in(Language language, String other, List<String> fields, int keepDays) {
        var words = MessageBundles.get(PersonWords.class, Localized.Literal.of(language.code()));
        return new ReadOut(
                language.code(),
                language.ownName(),
                words.says(other),
                fields.stream().map(words::field).toList(),
                words.promise(keepDays));
    }
}
