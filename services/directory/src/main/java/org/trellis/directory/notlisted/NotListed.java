package org.trellis.directory.notlisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trellis.directory.secrets.Secrets;
import org.trellis.tenancy.Acting;

/// Remembers that a group speaks for itself, so that no institution's list shows it again. What is kept is a keyed hash
/// of its name with a place or a link: it tells a row that comes by, and says nothing to whoever reads the table.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NotListed {

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final String REMEMBER = """
            insert into not_listed (mark, organisation_id) select mark, :me from unnest(:marks) as mark
            on conflict do nothing
            """;
    private static final String AMONG = "select mark from not_listed where mark = any (:marks)";

    private final EntityManager database;
    private final Secrets secrets;
    private final Acting acting;

    NotListed(EntityManager database, Secrets secrets, Acting acting) {
        this.database = database;
        this.secrets = secrets;
        this.acting = acting;
    }

    /// Written as the group itself.
    public void remember(String name, List<String> outcodes, String link) {
        database.createNativeQuery(REMEMBER)
                .setParameter("me", acting.needed().value())
                .setParameter("marks", marks(name, outcodes, link).toArray(String[]::new))
                .executeUpdate();
    }

    /// What a row of a list would be known by: its name in each place, and its name with its link.
    public List<String> marks(String name, List<String> outcodes, String link) {
        var key = key(name);
        return Stream.concat(
                        outcodes.stream().map(outcode -> "in " + outcode),
                        link == null ? Stream.empty() : Stream.of("at " + link))
                .map(where -> secrets.markOf("not listed: " + key + " " + where))
                .toList();
    }

    @SuppressWarnings("unchecked")
    public Set<String> among(Collection<String> marks) {
        return marks.isEmpty()
                ? Set.of()
                : new HashSet<>(database.createNativeQuery(AMONG, String.class)
                        .setParameter("marks", marks.toArray(String[]::new))
                        .getResultList());
    }

    private static String key(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return APART.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
