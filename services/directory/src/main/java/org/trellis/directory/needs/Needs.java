package org.trellis.directory.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.hibernate.Session;

/// Tells which codes are needs. They change with a migration only, so they are read once.
@ApplicationScoped
public class Needs {

    private final Session database;
    private volatile Set<String> codes = Set.of();

    Needs(Session database) {
        this.database = database;
    }

    @Transactional
    public boolean knows(String code) {
        if (codes.isEmpty()) {
            codes = Set.copyOf(database.createNativeQuery("select code from need", String.class)
                    .getResultList());
        }
        return codes.contains(code);
    }
}
