package org.trellis.referrals.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Address;
import org.trellis.addresses.Mark;

/// Knows again, by its mark, the number or address at which a resident is reached. The mark is for this alone: no other
/// mark of the same address is like it, so that a resident cannot be found among the people of an organisation.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reach {

    /// Somebody else may have asked, and each message wakes a telephone.
    private static final Duration APART = Duration.ofHours(1);

    private static final int MOST = 5;
    private static final int LOOKED_AT = 20;
    private static final int HEX = 16;

    private static final String ADD = """
            insert into resident_reach (referral_id, organisation_id, mark, codes)
            values (:referral, acting_organisation(), :mark, 0) on conflict do nothing
            """;

    // Whoever was written to longest ago comes first, so that many made-up requests with somebody's number cannot stand
    // before the true one for ever.
    private static final String FIND = """
            select referral_id, organisation_id from resident_reach
            where mark = acting_subject()
                and not exists (select from resident_reach r where r.mark = acting_subject() and r.last_at > :before)
            order by last_at nulls first, referral_id desc limit %d
            """.formatted(LOOKED_AT);

    private static final String COUNT = """
            update resident_reach set codes = codes + 1, last_at = :now
            where referral_id = :referral and mark = :mark and codes < :most
                and (last_at is null or last_at <= :before)
            """;

    private final EntityManager database;
    private final Mark marks;

    Reach(EntityManager database, @ConfigProperty(name = "trellis.addresses.mark-key") String markKey) {
        this.database = database;
        this.marks = Mark.with(markKey);
    }

    /// A referral with whose details an address stands, and who keeps them.
    public record Reached(UUID referral, UUID keeper) {}

    /// As an id, which nobody has.
    @Transactional(Transactional.TxType.SUPPORTS)
    public UUID mark(Address address) {
        var hash = marks.ofToken("resident-reach/" + address.kind().word() + ":" + address.value());
        var bits = new BigInteger(hash, HEX);
        // A UUID of version 8 and of the usual variant (RFC 9562): neither random nor of a time.
        var high = bits.longValue() & ~0xF000L | 0x8000L;
        var low = bits.shiftRight(Long.SIZE).longValue() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /// What can be written to among them, the number first.
    public static Stream<Address> addresses(Details details) {
        return Stream.of(details.telephone(), details.email()).flatMap(typed -> Address.read(typed).stream());
    }

    /// Referrals with this mark, for whoever holds it and acts for nobody; none within an hour of the last message.
    public List<Reached> find(Instant now) {
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("before", now.minus(APART))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Reached(row.get("referral_id", UUID.class), row.get("organisation_id", UUID.class)))
                .toList();
    }

    /// Whether one more message may go there now because somebody asked, which is counted. As who keeps the details.
    public boolean mayBeWrittenTo(UUID referral, UUID mark, Instant now) {
        return database.createNativeQuery(COUNT)
                        .setParameter("referral", referral)
                        .setParameter("mark", mark.toString())
                        .setParameter("most", MOST)
                        .setParameter("now", now)
                        .setParameter("before", now.minus(APART))
                        .executeUpdate()
                == 1;
    }

    /// With the details of this referral, which were just kept.
    void keep(UUID referral, Details details) {
        addresses(details)
                .distinct()
                .forEach(address -> database.createNativeQuery(ADD)
                        .setParameter("referral", referral)
                        .setParameter("mark", mark(address).toString())
                        .executeUpdate());
    }
}
