package org.trellis.directory.logbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Notes who did what, in the transaction in which it is done, for the organisation acted for.
///
/// Each entry carries a hash of itself and of the one before it: an entry that was changed, taken out or put in between
/// breaks the chain from there on.
@ApplicationScoped
public class Logbook {

    // One entry after the other: two that saw the same last one would break the chain.
    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended('logbook/' || cast(:organisation as text), 0))";

    private static final String LAST = """
            select number, hash from log_entry where organisation_id = :organisation order by number desc limit 1
            """;

    private static final String ADD = """
            insert into log_entry (organisation_id, number, at, act, person, about, previous, hash)
            values (:organisation, :number, :at, :act, :person, cast(:about as jsonb), :previous, :hash)
            """;

    private record Last(long number, String hash) {}

    private final EntityManager database;
    private final ObjectMapper json;
    private final Acting acting;
    private final InstantSource clock;

    Logbook(EntityManager database, ObjectMapper json, Acting acting, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.acting = acting;
        this.clock = clock;
    }

    /// `act` is a stable code; `person` is Keycloak's id, or null where nobody did it; `about` holds ids, codes and
    /// days, and never a name or an address.
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(String act, String person, Map<String, String> about) {
        var organisation = acting.needed().value();
        database.createNativeQuery(TAKE_TURN)
                .setParameter("organisation", organisation)
                .getSingleResult();
        var last = last(organisation);
        var number = last.number() + 1;
        // As precise as the database keeps it, or the hash could not be computed again.
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var written = write(new TreeMap<>(about));
        var hash = hash(String.join(
                "\n",
                last.hash(),
                organisation.toString(),
                Long.toString(number),
                at.toString(),
                act,
                person == null ? "" : person,
                written));
        database.createNativeQuery(ADD)
                .setParameter("organisation", organisation)
                .setParameter("number", number)
                .setParameter("at", at)
                .setParameter("act", act)
                .setParameter("person", person)
                .setParameter("about", written)
                .setParameter("previous", last.hash())
                .setParameter("hash", hash)
                .executeUpdate();
    }

    private Last last(UUID organisation) {
        var found = database.createNativeQuery(LAST, Last.class)
                .setParameter("organisation", organisation)
                .getResultList();
        return found.isEmpty() ? new Last(0, "") : (Last) found.getFirst();
    }

    private String write(Map<String, String> about) {
        try {
            return json.writeValueAsString(about);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What an entry is about cannot be written as JSON", e);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
