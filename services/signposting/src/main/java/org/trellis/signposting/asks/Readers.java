package org.trellis.signposting.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
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

    /// The same of somebody with these roles.
    static boolean readAll(Set<String> roles) {
        return Stream.of(ALL).anyMatch(roles::contains);
    }
}
