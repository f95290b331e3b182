package org.trellis.directory.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/// The list of needs that listings, searches and signposts are told in.
@ApplicationScoped
@Transactional
class NeedsDesk {

    private static final String ALL = "select code, english, welsh from need order by position, code";

    private final Session database;

    NeedsDesk(Session database) {
        this.database = database;
    }

    List<NeedView> all() {
        return database.createNativeQuery(ALL, Object[].class)
                .getResultStream()
                .map(row -> new NeedView((String) row[0], new NeedView.Label((String) row[1], (String) row[2])))
                .toList();
    }
}
