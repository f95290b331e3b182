package org.trellis.directory.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.search.SearchIndex;
import org.trellis.tenancy.Acting;

/// The rows of the group acted for: what others see stands beside its page, the rest in tables of its own.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CapacityRows {

    private static final String SHOWN =
            "select taking, paused_until, full_until, note, note_until from listing where organisation_id = :me";

    // The page is locked, as everything that publishes it does: what is public of the two never differs.
    private static final String LOCK = SHOWN + " for update";

    private static final String SHOW = """
            update listing set taking = :taking, paused_until = cast(:pausedUntil as date), note = cast(:note as text),
                note_until = cast(:noteUntil as date)
            where organisation_id = :me
            """;

    private static final String SETTINGS = """
            select to_char(quiet_from, 'HH24:MI') as quiet_from, to_char(quiet_until, 'HH24:MI') as quiet_until, pause_id,
                version
            from capacity where organisation_id = :me
            """;

    private static final String LIMITS =
            "select need, period, most from capacity_limit where organisation_id = :me order by need, period";

    private static final String KEEP = """
            insert into capacity (organisation_id, quiet_from, quiet_until, version)
            values (:me, cast(:from as time), cast(:until as time), 1)
            on conflict (organisation_id) do update set
                quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, version = capacity.version + 1
            """;

    private static final String NO_LIMITS = "delete from capacity_limit where organisation_id = :me";

    private static final String LIMIT =
            "insert into capacity_limit (organisation_id, need, period, most) values (:me, :need, :period, :most)";

    private static final String PAUSE = """
            insert into capacity (organisation_id, pause_id, version) values (:me, cast(:pause as uuid), 0)
            on conflict (organisation_id) do update set pause_id = excluded.pause_id
            """;

    private static final String FULL = """
            update listing set full_until = cast(:until as date), full_version = :version
            where organisation_id = :me and full_version < :version
            """;

    private final EntityManager database;
    private final SearchIndex index;
    private final Acting acting;

    CapacityRows(EntityManager database, SearchIndex index, Acting acting) {
        this.database = database;
        this.index = index;
        this.acting = acting;
    }

    Shown shown() {
        return shown(SHOWN).orElseThrow();
    }

    /// Locked until the transaction ends; empty for an organisation that has no page.
    Optional<Shown> lock() {
        return shown(LOCK);
    }

    void show(Shown shown) {
        mine(SHOW)
                .setParameter("taking", shown.taking())
                .setParameter("pausedUntil", shown.pausedUntil())
                .setParameter("note", shown.note())
                .setParameter("noteUntil", shown.noteUntil())
                .executeUpdate();
        index.tell(acting.needed().value());
    }

    /// What counting came to, unless a later count was here before.
    void full(LocalDate until, long version) {
        mine(FULL).setParameter("until", until).setParameter("version", version).executeUpdate();
        index.tell(acting.needed().value());
    }

    /// Whether the group ever settled anything here.
    boolean isAnything() {
        return !mine(SETTINGS).getResultList().isEmpty();
    }

    Settings settings() {
        return tuples(SETTINGS)
                .findFirst()
                .map(row -> new Settings(
                        limits(),
                        row.get("quiet_from") == null
                                ? null
                                : new QuietHours(
                                        row.get("quiet_from", String.class), row.get("quiet_until", String.class)),
                        row.get("pause_id", UUID.class),
                        row.get("version", Integer.class)))
                .orElse(Settings.NONE);
    }

    void keep(List<Limit> limits, QuietHours quiet) {
        mine(KEEP)
                .setParameter("from", quiet == null ? null : LocalTime.parse(quiet.from()))
                .setParameter("until", quiet == null ? null : LocalTime.parse(quiet.until()))
                .executeUpdate();
        mine(NO_LIMITS).executeUpdate();
        for (var limit : limits) {
            mine(LIMIT)
                    .setParameter("need", limit.needOrAny())
                    .setParameter("period", limit.period())
                    .setParameter("most", limit.most())
                    .executeUpdate();
        }
    }

    /// From now on this pause is the one that holds, or none.
    void pause(UUID id) {
        mine(PAUSE).setParameter("pause", id).executeUpdate();
    }

    private List<Limit> limits() {
        return tuples(LIMITS)
                .map(row -> Limit.of(
                        row.get("need", String.class), row.get("period", String.class), row.get("most", Integer.class)))
                .toList();
    }

    private Optional<Shown> shown(String sql) {
        return tuples(sql)
                .findFirst()
                .map(row -> new Shown(
                        row.get("taking", String.class),
                        row.get("paused_until", LocalDate.class),
                        row.get("full_until", LocalDate.class),
                        row.get("note", String.class),
                        row.get("note_until", LocalDate.class)));
    }

    @SuppressWarnings("unchecked")
    private java.util.stream.Stream<Tuple> tuples(String sql) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("me", acting.needed().value())
                .getResultStream();
    }

    private Query mine(String sql) {
        return database.createNativeQuery(sql)
                .setParameter("me", acting.needed().value());
    }
}
