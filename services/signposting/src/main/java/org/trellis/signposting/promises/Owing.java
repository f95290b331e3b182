package org.trellis.signposting.promises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.days.WorkingDays;
import org.trellis.tenancy.Acting;

/// Who owes an answer, and by which day. Councils and infrastructure bodies do, groups and partners do not.
@ApplicationScoped
@Transactional
public class Owing {

    static final int USUALLY = 10;

    private static final String OF = """
            select exists (select from institution_copy
                    where organisation_id = :organisation and kind in ('council', 'infrastructure'))
                or exists (select from link_copy where organisation_id = :organisation
                    and other_id = acting_organisation() and organisation_kind in ('council', 'infrastructure'))
                or exists (select from link_copy where organisation_id = acting_organisation()
                    and other_id = :organisation and other_kind in ('council', 'infrastructure')) as owes,
                (select working_days from answer_promise where organisation_id = :organisation) as days
            """;

    private static final String KEEP = """
            insert into answer_promise (organisation_id, working_days) values (acting_organisation(), :days)
            on conflict (organisation_id) do update set working_days = excluded.working_days
            """;

    private final EntityManager database;
    private final WorkingDays working;
    private final Acting acting;

    Owing(EntityManager database, WorkingDays working, Acting acting) {
        this.database = database;
        this.working = working;
        this.acting = acting;
    }

    /// The last day on which what reached it at this moment is answered in time; empty where none is owed.
    public Optional<LocalDate> owedBy(UUID organisation, Instant from) {
        var found = of(organisation);
        return found.get("owes", Boolean.class)
                ? Optional.of(working.after(London.day(from), days(found)))
                : Optional.empty();
    }

    /// Whether it is one of those that owe.
    public boolean isOwedBy(UUID organisation) {
        return of(organisation).get("owes", Boolean.class);
    }

    /// The working days that the organisation acted for promises.
    public int own() {
        return days(of(acting.needed().value()));
    }

    void keep(int days) {
        acting.needed();
        database.createNativeQuery(KEEP).setParameter("days", days).executeUpdate();
    }

    private Tuple of(UUID organisation) {
        return (Tuple) database.createNativeQuery(OF, Tuple.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }

    private static int days(Tuple found) {
        var days = found.get("days", Integer.class);
        return days == null ? USUALLY : days;
    }
}
