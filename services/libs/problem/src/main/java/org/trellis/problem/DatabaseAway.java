package org.trellis.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/// Tells a database that is away, or has no connection to spare, from a fault of ours: it comes back by itself.
public final class DatabaseAway {

    private DatabaseAway() {}

    /// By PostgreSQL's classes of SQLSTATE: 08 connection, 53 resources, 57P shutdown. The pool gives none.
    public static boolean caused(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql && isAway(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(String state) {
        return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
