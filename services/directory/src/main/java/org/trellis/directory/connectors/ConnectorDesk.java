package org.trellis.directory.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.places.London;
import org.trellis.directory.secrets.Secrets;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.notices.Notices;
import org.trellis.problem.NotFound;

/// Stewards ask people to be connectors, and let them go.
@ApplicationScoped
@Transactional
class ConnectorDesk {

    static final int MOST_IN_ONE = 6;
    static final int MOST_A_DAY = 50;

    private static final String PAGE = "connector";
    private static final String TEMPLATE = "connector-asked";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final OnlyTheGroup only;
    private final SubAreas areas;
    private final Connectors connectors;
    private final LettingGo lettingGo;
    private final Organisations organisations;
    private final Secrets secrets;
    private final Notices notices;
    private final Idempotency idempotency;
    private final Logbook logbook;
    private final Due due;
    private final InstantSource clock;

    ConnectorDesk(
            OnlyTheGroup only,
            SubAreas areas,
            Connectors connectors,
            LettingGo lettingGo,
            Organisations organisations,
            Secrets secrets,
            Notices notices,
            Idempotency idempotency,
            Logbook logbook,
            Due due,
            InstantSource clock) {
        this.only = only;
        this.areas = areas;
        this.connectors = connectors;
        this.lettingGo = lettingGo;
        this.organisations = organisations;
        this.secrets = secrets;
        this.notices = notices;
        this.idempotency = idempotency;
        this.logbook = logbook;
        this.due = due;
        this.clock = clock;
    }

    ConnectorView ask(UUID group, UUID subArea, NewConnector wanted, String key) {
        only.steward(group);
        var area = areas.forChange(subArea).orElseThrow(() -> new NotFound().asException());
        var asked = idempotency.once("POST /sub-areas/" + subArea + "/connectors", key, id -> make(id, area, wanted));
        return view(find(area, asked));
    }

    private void make(UUID id, SubArea area, NewConnector wanted) {
        if (organisations.isClosed()) {
            throw new ConnectorRefusal.Closed().asException();
        }
        var address = Address.read(wanted.address()).orElseThrow(() -> new ConnectorRefusal.NoAddress().asException());
        var mark = secrets.markOf(address);
        check(area, mark);
        var connector = Connector.in(area, id, wanted.called().strip(), clock.instant());
        connector.reachedAt(
                address, notices.recipient(address, wanted.language() == null ? "en" : wanted.language()), mark);
        send(connector, area);
        connectors.persistAndFlush(connector);
        due.at(connector.askedAt.plus(Connector.ASKED_FOR), Forgetting.KIND, id);
        logbook.note(Act.CONNECTOR_ASKED, Map.of("area", area.id.toString()));
    }

    private void check(SubArea area, String mark) {
        var now = clock.instant();
        for (var known : connectors.known(mark)) {
            if (known.forgetAt != null && now.isBefore(known.forgetAt)) {
                throw new ConnectorRefusal.LeftInPeace(known.forgetAt).asException();
            }
            if (known.forgetAt == null && area.id.equals(known.subAreaId)) {
                throw new ConnectorRefusal.AskedAlready().asException();
            }
        }
        var here =
                connectors.in(area.id).stream().filter(c -> c.forgetAt == null).count();
        if (here >= MOST_IN_ONE) {
            throw new ConnectorRefusal.TooManyConnectors().asException();
        }
        withinTheDay();
    }

    private void withinTheDay() {
        areas.takeTurn();
        if (connectors.toldSince(clock.instant().minus(A_DAY)) >= MOST_A_DAY) {
            throw new ConnectorRefusal.TooManyToday().asException();
        }
    }

    private void send(Connector connector, SubArea area) {
        var token = secrets.token();
        var words = Map.of(
                "organisation", organisations.own().name(), "area", area.name, "link", secrets.link(PAGE, token));
        var notice = notices.ask(connector.recipient(), TEMPLATE, words, false, Connector.ASKED_FOR);
        connector.told(secrets.markOf(token), notice, clock.instant());
    }

    /// The link again, for somebody who lost it; the one before leads nowhere any more.
    ConnectorView sendAgain(UUID group, UUID subArea, UUID id) {
        only.steward(group);
        var area = areas.forChange(subArea).orElseThrow(() -> new NotFound().asException());
        var connector = find(area, id);
        if (connector.forgetAt != null) {
            throw new ConnectorRefusal.LeftInPeace(connector.forgetAt).asException();
        }
        if (clock.instant().isBefore(connector.toldAt.plus(A_DAY))) {
            throw new ConnectorRefusal.ToldToday().asException();
        }
        withinTheDay();
        send(connector, area);
        due.at(connector.askedAt.plus(Connector.ASKED_FOR), Forgetting.KIND, id);
        return view(connector);
    }

    void letGo(UUID group, UUID subArea, UUID id) {
        only.steward(group);
        var area = areas.forChange(subArea).orElseThrow(() -> new NotFound().asException());
        if (!lettingGo.one(find(area, id), area)) {
            throw new NotFound().asException();
        }
    }

    private Connector find(SubArea area, UUID id) {
        return connectors
                .own(id)
                .filter(connector -> area.id.equals(connector.subAreaId))
                .orElseThrow(() -> new NotFound().asException());
    }

    private ConnectorView view(Connector connector) {
        return ConnectorView.of(connector, London.today(clock));
    }
}
