package org.trellis.referrals.reports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;
import org.trellis.referrals.notices.PathwayNotices;
import org.trellis.referrals.pathways.Register;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Takes what readers say of a pathway to its holder, who alone reads it. What two institutions found wrong puts it in
/// doubt until the holder says that it is right; groups do not count for that, since anybody can make one.
@ApplicationScoped
class ReportDesk {

    private static final int DOUBTERS_NEEDED = 2;

    private record To(UUID holder, UUID report) {}

    private final Register register;
    private final Reports reports;
    private final PathwayNotices notices;
    private final Due due;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    ReportDesk(
            Register register,
            Reports reports,
            PathwayNotices notices,
            Due due,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.register = register;
        this.reports = reports;
        this.notices = notices;
        this.due = due;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    void say(UUID pathway, NewReport report) {
        var reader = acting.needed().value();
        var to = QuarkusTransaction.requiringNew().call(() -> address(pathway, reader));
        actingAs.run(new OrganisationId(to.holder()), () -> take(pathway, to.report(), reader, report));
    }

    private To address(UUID pathway, UUID reader) {
        var holder = register.read(pathway).holder();
        if (holder.equals(reader)) {
            throw new NotFound().asException();
        }
        return new To(holder, reports.idFor(pathway));
    }

    // One after the other for each pathway, which the lock on it sees to.
    private void take(UUID pathway, UUID id, UUID reader, NewReport report) {
        register.own(pathway);
        var now = clock.instant();
        reports.keep(id, pathway, reader, report, now);
        due.at(now.plus(Forgetting.KEPT_FOR), Forgetting.KIND, pathway);
        if (report.foundWrong()) {
            notices.tell(PathwayNotices.What.REPORTED, pathway);
            if (reports.doubters(pathway) >= DOUBTERS_NEEDED) {
                register.isWrong(pathway);
            }
        }
    }

    @Transactional
    List<ReportView> read(UUID pathway) {
        mustBeOurs(pathway);
        return reports.newest(pathway, clock.instant().minus(Forgetting.KEPT_FOR));
    }

    @Transactional
    void settle(UUID pathway, UUID report) {
        mustBeOurs(pathway);
        reports.settle(pathway, report, clock.instant());
    }

    // For everybody else this is not there, also for whoever reads the pathway.
    private void mustBeOurs(UUID pathway) {
        var me = acting.needed().value();
        if (!register.read(pathway).holder().equals(me)) {
            throw new NotFound().asException();
        }
    }
}
