package org.trellis.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/// The service's database, as one of its four roles: for what no front door shows, such as the walls themselves.
public final class Database {

    private Database() {}

    /// `role` is `owner`, `app`, `relay` or `clock`.
    public static Connection as(String role) throws SQLException {
        var config = ConfigProvider.getConfig();
        var service = config.getValue("quarkus.application.name", String.class);
        return DriverManager.getConnection(
                config.getValue("trellis.database.url", String.class), service + "_" + role, "trellis");
    }
}
