package org.trellis.grants.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.grants.drafts.Answer;
import org.trellis.grants.drafts.Drafts;
import org.trellis.problem.NotFound;

/// What others changed in a group's draft, and the way back. Each method is one transaction.
@ApplicationScoped
@Transactional
class ChangeDesk {

    private static final String SEEN = """
            select c.id, c.field, c.version, c.before, c.by_id, c.part, c.at,
                   exists (select from draft_answer a where a.organisation_id = c.organisation_id
                       and a.draft_id = c.draft_id and a.field = c.field and a.version = c.version) as stands
            from draft_change c
            where c.organisation_id = acting_organisation() and c.draft_id = :draft and\s""";

    private static final String PAGE = SEEN + """
            (cast(:before as uuid) is null or (c.at, c.id) < (
                select at, id from draft_change b
                where b.organisation_id = acting_organisation() and b.id = cast(:before as uuid)))
            order by c.at desc, c.id desc limit :limit
            """;

    private final EntityManager database;
    private final Drafts drafts;
    private final InstantSource clock;

    ChangeDesk(EntityManager database, Drafts drafts, InstantSource clock) {
        this.database = database;
        this.drafts = drafts;
        this.clock = clock;
    }

    Change.Page list(UUID draft, UUID cursor, int limit) {
        drafts.mine(draft);
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("draft", draft)
                .setParameter("before", cursor == null ? null : cursor.toString())
                .setParameter("limit", limit + 1)
                .getResultList();
        var items = found.stream()
                .map(Tuple.class::cast)
                .limit(limit)
                .map(ChangeDesk::change)
                .toList();
        return new Change.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    /// Over what they left and nothing else: where somebody wrote since, both words come back. A second time changes
    /// nothing.
    Answer putBack(UUID draft, UUID id) {
        drafts.lockUnsent(draft);
        List<?> found = database.createNativeQuery(SEEN + "c.id = :id", Tuple.class)
                .setParameter("draft", draft)
                .setParameter("id", id)
                .getResultList();
        var change = found.stream()
                .map(Tuple.class::cast)
                .map(ChangeDesk::change)
                .findFirst()
                .orElseThrow(() -> new NotFound().asException());
        return drafts.write(
                draft,
                change.field(),
                change.before(),
                change.version(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static Change change(Tuple row) {
        return new Change(
                row.get("id", UUID.class),
                row.get("field", String.class),
                row.get("version", Integer.class),
                row.get("before", String.class),
                row.get("by_id", UUID.class),
                row.get("part", String.class),
                row.get("at", Instant.class),
                row.get("stands", Boolean.class));
    }
}
