package org.trellis.directory.deletions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.trellis.directory.deletions.DeletionResource.DeletionPage;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Known;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.teams.TeamName;
import org.trellis.directory.teams.TeamNames;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Reads and answers requests to delete.
@ApplicationScoped
@Transactional
class DeletionDesk {

    private static final int PAGE = 50;
    private static final UUID END = new UUID(-1, -1);

    private final DeletionNotices notices;
    private final Organisations organisations;
    private final TeamNames teams;
    private final Logbook logbook;
    private final Acting acting;

    DeletionDesk(
            DeletionNotices notices, Organisations organisations, TeamNames teams, Logbook logbook, Acting acting) {
        this.notices = notices;
        this.organisations = organisations;
        this.teams = teams;
        this.logbook = logbook;
        this.acting = acting;
    }

    DeletionPage list(UUID before) {
        var me = acting.needed().value();
        var found = notices.before(before == null ? END : before, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        Function<DeletionNotices.Notice, UUID> other =
                notice -> notice.owner().equals(me) ? notice.audience() : notice.owner();
        var known = organisations.known(page.stream().map(other).toList());
        var named = teams.known(page.stream()
                .map(DeletionNotices.Notice::team)
                .filter(Objects::nonNull)
                .toList());
        return new DeletionPage(
                page.stream()
                        .map(notice -> view(
                                notice,
                                me,
                                known.getOrDefault(other.apply(notice), nameless(other.apply(notice))),
                                named))
                        .toList(),
                found.size() > PAGE ? page.getLast().id() : null);
    }

    private static Known nameless(UUID id) {
        return new Known(id, null, null);
    }

    private static DeletionView view(DeletionNotices.Notice notice, UUID me, Known other, Map<UUID, TeamName> teams) {
        return new DeletionView(
                notice.id(),
                notice.audience().equals(me),
                other,
                TeamNames.of(notice.team(), teams),
                List.copyOf(notice.facets()),
                notice.at(),
                notice.confirmedAt());
    }

    /// Saying it twice is saying it once.
    void confirm(UUID id) {
        var asked = notices.asked(id).orElseThrow(() -> new NotFound().asException());
        if (notices.confirm(id)) {
            var me = acting.needed().value();
            // Others than the team read our logbook.
            if (asked.team() == null) {
                logbook.note(
                        Act.DELETION_CONFIRMED,
                        Map.of("organisation", asked.owner().toString()));
            }
            logbook.tell(asked.owner(), Act.DELETION_CONFIRMED, Map.of("organisation", me.toString()));
        }
    }
}
