package org.trellis.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;

/// Tells PostgreSQL, at the start of every transaction, which organisation's rows it may show, or to whose link.
///
/// The setting ends with the transaction, so it cannot leak through the pool, and nothing is visible outside one.
/// A transaction with no organisation sees no rows that belong to anybody.
@ApplicationScoped
class ActingTransactions {

    private final AgroalDataSource database;
    private final Acting acting;
    private final TransactionManager transactions;

    ActingTransactions(AgroalDataSource database, Acting acting, TransactionManager transactions) {
        this.database = database;
        this.acting = acting;
        this.transactions = transactions;
    }

    void onBegin(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SystemException {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        var organisation = acting.organisation();
        var subject = acting.subject();
        if (organisation.isEmpty() && subject.isEmpty()) {
            return;
        }
        try {
            if (organisation.isPresent()) {
                tell("trellis.organisation", organisation.get().toString());
            } else {
                tell("trellis.subject", subject.get());
            }
        } catch (SQLException | RuntimeException e) {
            // Whoever began it takes it for not begun, and would leave it on the thread, for a later request to join.
            transactions.rollback();
            throw new IllegalStateException("The database could not be told who is acting", e);
        }
    }

    private void tell(String setting, String value) throws SQLException {
        // This connection is enlisted in the transaction, and is the one that Hibernate will use.
        try (var connection = database.getConnection();
                var tell = connection.prepareStatement("select set_config(?, ?, true)")) {
            tell.setString(1, setting);
            tell.setString(2, value);
            tell.execute();
        }
    }
}
