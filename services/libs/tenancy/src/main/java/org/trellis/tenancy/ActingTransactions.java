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

/// Tells PostgreSQL, at the start of every transaction, which organisation's rows it may show, or to whose link; and
/// which of its people asks and in which roles, where it is one, since some rows are for some of them alone.
///
/// The setting ends with the transaction, so it cannot leak through the pool, and nothing is visible outside one.
/// A transaction with no organisation sees no rows that belong to anybody.
@ApplicationScoped
class ActingTransactions {

    private static final String ONE = "select set_config(?, ?, true)";
    private static final String THREE = "select set_config(?, ?, true), set_config(?, ?, true), set_config(?, ?, true)";

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
                // Nobody in particular for messages and timers: what is for some people alone is then not seen.
                var person = acting.person().orElse("");
                var roles = String.join(",", acting.roles());
                var me = organisation.get().toString();
                tell(THREE, "trellis.organisation", me, "trellis.person", person, "trellis.roles", roles);
            } else {
                tell(ONE, "trellis.subject", subject.get());
            }
        } catch (SQLException | RuntimeException e) {
            // Whoever began it takes it for not begun, and would leave it on the thread, for a later request to join.
            transactions.rollback();
            throw new IllegalStateException("The database could not be told who is acting", e);
        }
    }

    private void tell(String sql, String... values) throws SQLException {
        // This connection is enlisted in the transaction, and is the one that Hibernate will use.
        try (var connection = database.getConnection();
                var tell = connection.prepareStatement(sql)) {
            for (var value = 0; value < values.length; value++) {
                tell.setString(value + 1, values[value]);
            }
            tell.execute();
        }
    }
}
