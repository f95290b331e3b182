package org.trellis.directory.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.notices.AnswerTaker;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.places.London;
import org.trellis.directory.secrets.Secrets;
import org.trellis.messaging.Due;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// What a connector does by the link they hold, or by text message. Looking changes nothing: scanners of mail open
/// links.
///
/// The link alone is enough, without a code word: it shows and changes nothing but the holder's own yes.
@ApplicationScoped
class HeldDesk implements AnswerTaker {

    private final Connectors connectors;
    private final SubAreas areas;
    private final Organisations organisations;
    private final Secrets secrets;
    private final ActingAs actingAs;
    private final Due due;
    private final InstantSource clock;

    HeldDesk(
            Connectors connectors,
            SubAreas areas,
            Organisations organisations,
            Secrets secrets,
            ActingAs actingAs,
            Due due,
            InstantSource clock) {
        this.connectors = connectors;
        this.areas = areas;
        this.organisations = organisations;
        this.secrets = secrets;
        this.actingAs = actingAs;
        this.due = due;
        this.clock = clock;
    }

    /// Unknown, over, taken out: one answer for all of them.
    HeldView look(String token) {
        var held = find(token);
        return actingAs.call(new OrganisationId(held.organisationId), () -> {
            var connector = open(connectors.own(held.id));
            var area = areas.own(connector.subAreaId).orElseThrow();
            var today = London.today(clock);
            return new HeldView(
                    organisations.own().name(),
                    area.name,
                    connector.standing(),
                    connector.isAwayOn(today) ? connector.awayUntil : null);
        });
    }

    void answer(String token, HeldAnswer answer) {
        var held = find(token);
        actingAs.run(new OrganisationId(held.organisationId), () -> {
            var connector = open(connectors.own(held.id));
            switch (answer.answer()) {
                case "yes" -> connector.agree(clock.instant());
                case "no" -> refuse(connector);
                default -> away(connector, answer.until());
            }
        });
    }

    private void away(Connector connector, LocalDate until) {
        var today = London.today(clock);
        if (until != null && (until.isBefore(today) || until.isAfter(today.plusYears(1)))) {
            throw new ConnectorRefusal.DayNotPossible().asException();
        }
        if (connector.standing() != Standing.AGREED) {
            throw new NotFound().asException();
        }
        connector.awayUntil(until);
    }

    private void refuse(Connector connector) {
        connector.refuse(clock.instant());
        due.at(connector.forgetAt, Forgetting.KIND, connector.id);
    }

    @Override
    public void answered(UUID notice, boolean yes) {
        connectors.byNotice(notice).filter(c -> c.isOpen(clock.instant())).ifPresent(connector -> {
            if (yes) {
                connector.agree(clock.instant());
            } else {
                refuse(connector);
            }
        });
    }

    private Connector open(Optional<Connector> connector) {
        return connector.filter(c -> c.isOpen(clock.instant())).orElseThrow(() -> new NotFound().asException());
    }

    private Connector find(String token) {
        var mark = secrets.markOf(token);
        return actingAs.callAsBearer(mark, () -> connectors.held(mark)).orElseThrow(() -> new NotFound().asException());
    }
}
