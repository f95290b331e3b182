package org.trellis.grants.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.trellis.tenancy.Acting;

/// What a funder's payers say about their bank. Each method is one transaction.
@ApplicationScoped
@Transactional
class TemplateDesk {

    private final TemplateRows rows;
    private final Acting acting;
    private final InstantSource clock;

    TemplateDesk(TemplateRows rows, Acting acting, InstantSource clock) {
        this.rows = rows;
        this.acting = acting;
        this.clock = clock;
    }

    Template read() {
        acting.needed();
        return rows.find().orElseGet(Template::plain);
    }

    Template write(Template template) {
        acting.needed();
        var missing = template.missing();
        if (!missing.isEmpty()) {
            throw new FileRefusal.ColumnsIncomplete(missing).asException();
        }
        rows.put(template, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return template;
    }

    void drop() {
        acting.needed();
        rows.remove();
    }
}
