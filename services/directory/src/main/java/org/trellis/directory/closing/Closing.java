package org.trellis.directory.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.trellis.directory.connectors.LettingGo;
import org.trellis.directory.destruction.Endings;
import org.trellis.directory.invitations.Offers;
import org.trellis.directory.links.Unlinking;
import org.trellis.directory.listings.Door;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.AgreedAct;
import org.trellis.tenancy.Acting;

/// Closes the group acted for: nobody else sees it or is linked with it, nobody new comes in. Its people stay.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Closing implements AgreedAct {

    static final String DEED = "group-closed";

    private static final String CLOSE = """
            insert into closing (organisation_id, closed_at, reopens_until) values (:me, now(), now() + interval '30 days')
            on conflict do nothing
            """;

    private static final String OPEN = "delete from closing where organisation_id = :me and reopens_until > now()";

    private final EntityManager database;
    private final Unlinking links;
    private final Door door;
    private final Offers offers;
    private final LettingGo connectors;
    private final Endings endings;
    private final Logbook logbook;
    private final Acting acting;

    Closing(
            EntityManager database,
            Unlinking links,
            Door door,
            Offers offers,
            LettingGo connectors,
            Endings endings,
            Logbook logbook,
            Acting acting) {
        this.database = database;
        this.links = links;
        this.door = door;
        this.offers = offers;
        this.connectors = connectors;
        this.endings = endings;
        this.logbook = logbook;
        this.acting = acting;
    }

    void close(String by) {
        if (changed(CLOSE)) {
            links.all();
            door.shut();
            offers.withdrawAll();
            connectors.all();
            endings.begin();
            logbook.note(DEED, by, Map.of());
        }
    }

    /// False when it is closed for good, or was not closed.
    boolean open() {
        var opened = changed(OPEN);
        if (opened) {
            endings.callOff();
        }
        return opened;
    }

    private boolean changed(String sql) {
        return database.createNativeQuery(sql)
                        .setParameter("me", acting.needed().value())
                        .executeUpdate()
                > 0;
    }

    @Override
    public String deed() {
        return DEED;
    }

    @Override
    public void perform(String askedBy, Map<String, String> about) {
        close(askedBy);
    }
}
