package org.trellis.directory.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.directory.connectors.SubAreaResource.Page;
import org.trellis.directory.listings.OnlyTheGroup;
import org.trellis.directory.places.Gazetteer;
import org.trellis.directory.places.London;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;

/// A group's sub-areas: its people read them, its stewards change them, and for everybody else they do not exist.
@ApplicationScoped
@Transactional
class SubAreaDesk {

    static final int MOST = 200;

    private final OnlyTheGroup only;
    private final SubAreas areas;
    private final Connectors connectors;
    private final LettingGo lettingGo;
    private final InPostcodes inPostcodes;
    private final Gazetteer gazetteer;
    private final Idempotency idempotency;
    private final InstantSource clock;

    SubAreaDesk(
            OnlyTheGroup only,
            SubAreas areas,
            Connectors connectors,
            LettingGo lettingGo,
            InPostcodes inPostcodes,
            Gazetteer gazetteer,
            Idempotency idempotency,
            InstantSource clock) {
        this.only = only;
        this.areas = areas;
        this.connectors = connectors;
        this.lettingGo = lettingGo;
        this.inPostcodes = inPostcodes;
        this.gazetteer = gazetteer;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    Page all(UUID group) {
        only.reader(group);
        var people = people();
        return new Page(areas.all().stream()
                .map(area -> SubAreaView.of(area, people.getOrDefault(area.id, List.of()), null))
                .toList());
    }

    /// Those that a place lies in, the most certain first.
    Page holding(UUID group, String place) {
        only.reader(group);
        if (place.isBlank()) {
            throw new ConnectorRefusal.NothingAsked().asException();
        }
        var sought = Sought.of(place, gazetteer.find(place).orElse(null));
        var people = people();
        return new Page(areas.all().stream()
                .flatMap(area -> Fit.of(sought, area).stream()
                        .map(fit -> SubAreaView.of(area, people.getOrDefault(area.id, List.of()), fit)))
                .sorted(Comparator.comparing(SubAreaView::fits))
                .toList());
    }

    SubAreaView get(UUID group, UUID id) {
        only.reader(group);
        return view(areas.own(id).orElseThrow(() -> new NotFound().asException()));
    }

    SubAreaPostcodes inPostcodes(UUID group, UUID id) {
        only.reader(group);
        return inPostcodes.of(areas.own(id).orElseThrow(() -> new NotFound().asException()));
    }

    SubAreaView make(UUID group, NewSubArea wanted, String key) {
        only.steward(group);
        var made = idempotency.once("POST /groups/{id}/sub-areas", key, id -> {
            areas.takeTurn();
            if (areas.count(group) >= MOST) {
                throw new ConnectorRefusal.TooManyAreas().asException();
            }
            var area = SubArea.of(id, group);
            area.becomes(wanted);
            areas.persistAndFlush(area);
        });
        return view(areas.own(made).orElseThrow(() -> new NotFound().asException()));
    }

    SubAreaView change(UUID group, UUID id, NewSubArea wanted, String ifMatch) {
        only.steward(group);
        var area = areas.forChange(id).orElseThrow(() -> new NotFound().asException());
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals("\"" + area.version + "\"")) {
            throw new ConnectorRefusal.ChangedMeanwhile().asException();
        }
        area.becomes(wanted);
        return view(area);
    }

    void remove(UUID group, UUID id) {
        only.steward(group);
        var area = areas.forChange(id).orElseThrow(() -> new NotFound().asException());
        lettingGo.of(area);
        areas.delete(area);
    }

    private SubAreaView view(SubArea area) {
        var today = London.today(clock);
        var people = connectors.in(area.id).stream()
                .map(connector -> ConnectorView.of(connector, today))
                .toList();
        return SubAreaView.of(area, people, null);
    }

    private Map<UUID, List<ConnectorView>> people() {
        var today = London.today(clock);
        return connectors.all().stream()
                .filter(connector -> connector.subAreaId != null)
                .collect(Collectors.groupingBy(
                        connector -> connector.subAreaId,
                        Collectors.mapping(connector -> ConnectorView.of(connector, today), Collectors.toList())));
    }
}
