package org.trellis.directory.needs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/// The list of needs that listings, searches and signposts are told in, in the order in which to show them. It changes
/// with a migration only, so it is read once.
@ApplicationScoped
public class AllNeeds {

    private static final String ALL = "select code, english, welsh, council_duty from need order by position, code";

    private final Session database;
    private volatile List<NeedView> needs = List.of();

    AllNeeds(Session database) {
        this.database = database;
    }

    @Transactional
    public List<NeedView> all() {
        if (needs.isEmpty()) {
            needs = database.createNativeQuery(ALL, Object[].class)
                    .getResultStream()
                    .map(row -> new NeedView(
                            (String) row[0], new NeedView.Label((String) row[1], (String) row[2]), (Boolean) row[3]))
                    .toList();
        }
        return needs;
    }
}
