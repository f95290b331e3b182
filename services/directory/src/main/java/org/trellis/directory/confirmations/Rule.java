package org.trellis.directory.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.members.AgreedAct;
import org.trellis.tenancy.Acting;

/// Whether the group acted for wants two people for what weighs most.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rule implements AgreedAct {

    static final String OFF = "rule-off";

    private static final String ON = "select exists (select from two_person_rule where organisation_id = :me)";

    private static final String TURN_ON = """
            insert into two_person_rule (organisation_id, since) values (:me, now()) on conflict do nothing
            """;

    private static final String TURN_OFF = "delete from two_person_rule where organisation_id = :me";

    private final EntityManager database;
    private final Logbook logbook;
    private final Acting acting;

    Rule(EntityManager database, Logbook logbook, Acting acting) {
        this.database = database;
        this.logbook = logbook;
        this.acting = acting;
    }

    boolean isOn() {
        return (boolean) database.createNativeQuery(ON)
                .setParameter("me", acting.needed().value())
                .getSingleResult();
    }

    void turnOn(String by) {
        if (changed(TURN_ON)) {
            logbook.note("rule-on", by, Map.of());
        }
    }

    void turnOff(String by) {
        if (changed(TURN_OFF)) {
            logbook.note(OFF, by, Map.of());
        }
    }

    private boolean changed(String sql) {
        return database.createNativeQuery(sql)
                        .setParameter("me", acting.needed().value())
                        .executeUpdate()
                > 0;
    }

    @Override
    public String deed() {
        return OFF;
    }

    @Override
    public void perform(String askedBy, Map<String, String> about) {
        turnOff(askedBy);
    }
}
