package org.trellis.directory.connectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.notices.Notices;

/// Takes connectors out. Who had said yes is told, once; who had not answered yet holds a link to nothing. That
/// somebody said no is kept until its time.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LettingGo {

    private static final String TEMPLATE = "connector-ended";

    private final Connectors connectors;
    private final SubAreas areas;
    private final Organisations organisations;
    private final Notices notices;
    private final Logbook logbook;

    LettingGo(Connectors connectors, SubAreas areas, Organisations organisations, Notices notices, Logbook logbook) {
        this.connectors = connectors;
        this.areas = areas;
        this.organisations = organisations;
        this.notices = notices;
        this.logbook = logbook;
    }

    /// All connectors of the group acted for: it closes.
    public void all() {
        areas.all().forEach(this::of);
    }

    void of(SubArea area) {
        connectors.in(area.id).forEach(connector -> one(connector, area));
    }

    /// False for somebody who said no: there is nobody to take out.
    boolean one(Connector connector, SubArea area) {
        return switch (connector.standing()) {
            case DECLINED, STOPPED -> false;
            case ASKED -> out(connector);
            case AGREED -> {
                notices.ask(
                        connector.recipient(),
                        TEMPLATE,
                        Map.of("organisation", organisations.own().name(), "area", area.name),
                        false,
                        Notices.A_DAY);
                yield out(connector);
            }
        };
    }

    private boolean out(Connector connector) {
        connectors.delete(connector);
        logbook.note(Act.CONNECTOR_ENDED, Map.of("area", connector.subAreaId.toString()));
        return true;
    }
}
