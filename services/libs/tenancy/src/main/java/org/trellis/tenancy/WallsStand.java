package org.trellis.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Keeps a service from starting on a database whose walls have a hole.
@ApplicationScoped
class WallsStand {

    private final AgroalDataSource database;
    private final Set<String> openTables;
    private final Set<String> definerFunctions;

    WallsStand(
            AgroalDataSource database,
            @ConfigProperty(name = "trellis.catalogue.open-tables") Optional<Set<String>> openTables,
            @ConfigProperty(name = "trellis.catalogue.definer-functions") Optional<Set<String>> definerFunctions) {
        this.database = database;
        this.openTables = openTables.orElse(Set.of());
        this.definerFunctions = definerFunctions.orElse(Set.of());
    }

    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) throws SQLException {
        try (var connection = database.getConnection()) {
            var faults = Catalogue.faults(connection, openTables, definerFunctions);
            if (!faults.isEmpty()) {
                throw new IllegalStateException("The walls do not stand:\n  " + String.join("\n  ", faults));
            }
        }
    }
}
