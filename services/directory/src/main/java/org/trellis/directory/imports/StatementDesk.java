package org.trellis.directory.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;

/// What can be asked of statements.
@ApplicationScoped
class StatementDesk {

    private final Statements statements;
    private final Publishing publishing;
    private final Idempotency idempotency;

    StatementDesk(Statements statements, Publishing publishing, Idempotency idempotency) {
        this.statements = statements;
        this.publishing = publishing;
        this.idempotency = idempotency;
    }

    @Transactional
    StatementView make(NewStatement said, String key) {
        var made = idempotency.once("POST /imports/statement", key, id -> {
            statements.add(id, said);
            publishing.note();
        });
        return statements.find(made).orElseThrow();
    }

    @Transactional
    List<StatementView> after(UUID id, int limit) {
        return statements.after(id, limit);
    }

    @Transactional
    StatementView get(UUID id) {
        return statements.find(id).orElseThrow(() -> new NotFound().asException());
    }

    /// Done before the answer, for all but very long lists; what is left follows by itself.
    void withdraw(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> {
            statements.withdraw(id);
            publishing.note();
        });
        publishing.work();
    }
}
