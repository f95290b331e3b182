package org.trellis.directory.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.contracts.telling.ConnectorText;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.places.London;
import org.trellis.messaging.Outbox;
import org.trellis.notices.Notices;

/// Has a connector of the group acted for told what another service asks, which cannot know how they are reached. Only
/// who said yes is told, and nobody who is away is asked for anything: the group's stewards learn that instead.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reaching {

    private static final Duration NEWS_FOR = Duration.ofDays(2);

    private final Connectors connectors;
    private final SubAreas areas;
    private final Organisations organisations;
    private final Notices notices;
    private final Outbox outbox;
    private final InstantSource clock;

    Reaching(
            Connectors connectors,
            SubAreas areas,
            Organisations organisations,
            Notices notices,
            Outbox outbox,
            InstantSource clock) {
        this.connectors = connectors;
        this.areas = areas;
        this.organisations = organisations;
        this.notices = notices;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// What came too late, or is for a group that is closed or was never here, is told to nobody.
    public void tell(ConnectorText text, TellingEvent.ToConnector told) {
        if (!clock.instant().isBefore(told.notAfter())
                || organisations.ownIfRegistered().isEmpty()
                || organisations.isClosed()) {
            return;
        }
        var connector = reached(text, told);
        switch (text) {
            case HAND_ON -> {
                connector.ifPresent(one -> pass(told, one, Map.of("organisation", name(), "area", area(one))));
                if (connector.isEmpty()) {
                    nobodyWasAsked(told);
                }
            }
            // Whoever is gone by now gets none, and the group knows that they are.
            case HAND_ON_CODE -> connector.ifPresent(one -> pass(told, one, Map.of("organisation", name())));
        }
    }

    private Optional<Connector> reached(ConnectorText text, TellingEvent.ToConnector told) {
        var today = London.today(clock);
        return connectors
                .own(told.connectorId())
                .filter(one -> one.standing() == Standing.AGREED)
                .filter(one -> text == ConnectorText.HAND_ON_CODE || !one.isAwayOn(today));
    }

    private void pass(TellingEvent.ToConnector told, Connector one, Map<String, String> words) {
        notices.pass(
                told.noticeId(), one.recipient(), told.text(), told.words(), words, told.urgent(), told.notAfter());
    }

    private void nobodyWasAsked(TellingEvent.ToConnector told) {
        outbox.publish(new TellingEvent.Asked(
                told.organisationId(),
                ToldText.HAND_ON_UNASKED.id(),
                List.of("steward"),
                told.subjectId(),
                Map.of(),
                false,
                clock.instant().plus(NEWS_FOR)));
    }

    private String name() {
        return organisations.own().name();
    }

    private String area(Connector one) {
        return areas.own(one.subAreaId).orElseThrow().name;
    }
}
