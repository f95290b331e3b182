package org.trellis.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;

/// Tells PostgreSQL, at the start of every transaction, which organisation's rows it may show.
///
/// The setting ends with the transaction, so it cannot leak through the pool, and nothing is visible outside one.
/// A transaction with no organisation sees no rows that belong to anybody.
@ApplicationScoped
class ActingTransactions {

    private final AgroalDataSource database;
    private final Acting acting;

    ActingTransactions(AgroalDataSource database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SQLException {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        var organisation = acting.organisation();
        if (organisation.isEmpty()) {
            return;
        }
        // This connection is enlisted in the transaction, and is the one that Hibernate will use.
        try (var connection = database.getConnection();
                var tell = connection.prepareStatement("select set_config('trellis.organisation', ?, true)")) {
            tell.setString(1, organisation.get().toString());
            tell.execute();
        }
    }
}
