package org.trellis.directory.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.members.Faces;
import org.trellis.tenancy.Acting;

/// As much of who looks after a link as the other side may read: written by the organisation of the liaison, whenever
/// something of it changes, and read by the other side as what it is.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Shown {

    private static final String FORGET = "delete from liaison_shown where organisation_id = :me";

    private static final String SHOW = """
            insert into liaison_shown
                (id, organisation_id, other_id, called, team, contact, cover_called, cover_from, cover_until)
            values (:id, :me, cast(:other as uuid), cast(:called as text), cast(:team as text), cast(:contact as text),
                cast(:cover as text), cast(:from as date), cast(:until as date))
            """;

    private static final String TO_US = """
            select called, team, contact, cover_called, cover_from, cover_until from liaison_shown
            where organisation_id = :other and organisation_id <> :me order by other_id nulls last limit 1
            """;

    private final EntityManager database;
    private final Liaisons liaisons;
    private final Faces faces;
    private final Acting acting;

    Shown(EntityManager database, Liaisons liaisons, Faces faces, Acting acting) {
        this.database = database;
        this.liaisons = liaisons;
        this.faces = faces;
        this.acting = acting;
    }

    /// What another organisation shows us, if the link is open both ways: its liaison for us before that for all.
    Optional<LiaisonView> to(UUID other, LocalDate today) {
        return database.createNativeQuery(TO_US, Tuple.class)
                .setParameter("other", other)
                .setParameter("me", acting.needed().value())
                .getResultStream()
                .findFirst()
                .map(row -> theirs((Tuple) row, today));
    }

    private static LiaisonView theirs(Tuple row, LocalDate today) {
        var from = row.get("cover_from", LocalDate.class);
        var cover = from == null
                ? null
                : new Faces.Cover(row.get("cover_called", String.class), from, row.get("cover_until", LocalDate.class));
        return LiaisonView.theirs(
                new Faces.Face(row.get("called", String.class), row.get("team", String.class), cover),
                row.get("contact", String.class),
                today);
    }

    /// Writes it all anew, and lets go of whom the organisation has lost. There are few.
    void bringInStep() {
        var all = liaisons.all();
        var known = faces.of(all.stream().map(Liaison::person).toList());
        all.stream().filter(one -> !known.containsKey(one.person())).forEach(liaisons::end);
        database.createNativeQuery(FORGET)
                .setParameter("me", acting.needed().value())
                .executeUpdate();
        all.stream().filter(one -> known.containsKey(one.person())).forEach(one -> show(one, known.get(one.person())));
    }

    private void show(Liaison one, Faces.Face face) {
        var cover = face.cover();
        database.createNativeQuery(SHOW)
                .setParameter("id", one.id())
                .setParameter("me", acting.needed().value())
                .setParameter("other", one.other())
                .setParameter("called", face.called())
                .setParameter("team", face.team())
                .setParameter("contact", one.contact())
                .setParameter("cover", cover == null ? null : cover.called())
                .setParameter("from", cover == null ? null : cover.from())
                .setParameter("until", cover == null ? null : cover.until())
                .executeUpdate();
    }
}
