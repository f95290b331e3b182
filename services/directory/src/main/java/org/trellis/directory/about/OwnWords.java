package org.trellis.directory.about;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.trellis.tenancy.Acting;

/// What the group acted for calls its people, for letters and for the names of roles. Where it chose no word there is
/// none here, and whoever writes takes the platform's, in the reader's language.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OwnWords {

    /// The only role that a group has a word for.
    private static final String HELPER = "helper";

    // A word for people holds no number, address or link, so that no letter carries one that a person typed here.
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'’ -]*");

    private static final String MINE = """
            select coalesce(about ->> 'helpers', ''), coalesce(about ->> 'helped', '')
            from listing where organisation_id = :me
            """;

    private final EntityManager database;
    private final Acting acting;

    OwnWords(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// By the names that letters have for them: `helpers` and `helped`.
    private Map<String, String> all() {
        var words = new LinkedHashMap<String, String>();
        var found = database.createNativeQuery(MINE, Object[].class)
                .setParameter("me", acting.needed().value())
                .getResultList();
        for (var row : found) {
            put(words, "helpers", (String) ((Object[]) row)[0]);
            put(words, "helped", (String) ((Object[]) row)[1]);
        }
        return words;
    }

    /// The word of this name for a letter; nothing where the group chose none.
    public Map<String, String> of(String name) {
        var word = all().get(name);
        return word == null ? Map.of() : Map.of(name, word);
    }

    /// How roles are called here, by their code; what is not in it goes by the platform's name.
    public Map<String, String> roleLabels() {
        var helpers = all().get("helpers");
        return helpers == null ? Map.of() : Map.of(HELPER, helpers);
    }

    private static void put(Map<String, String> words, String name, String word) {
        if (WORDS.matcher(word).matches()) {
            words.put(name, word);
        }
    }
}
