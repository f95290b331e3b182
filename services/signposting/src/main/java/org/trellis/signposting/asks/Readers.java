package org.trellis.signposting.asks;

import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.tenancy.Acting;

/// Who reads what of an organisation's asks: a councillor, who holds no other role there, those alone that were asked
/// of councillors too.
@ApplicationScoped
class Readers {

    private static final String[] ALL = {
        "steward", "helper", "liaison-officer", "support-officer", "grants-officer", "safeguarding-lead", "integrator"
    };

    private final Acting acting;

    Readers(Acting acting) {
        this.acting = acting;
    }

    boolean readAll() {
        return acting.isAnyOf(ALL);
    }
}
