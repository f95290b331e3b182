package org.trellis.directory.about;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.trellis.directory.needs.NeedView;

/// What a group can say of food, culture and access by codes, in the order in which to show it. It changes with a
/// migration only, so it is read once.
@ApplicationScoped
public class Traits {

    private static final String ALL = "select code, kind, english, welsh from trait order by position, code";

    private final Session database;
    private volatile List<TraitView> traits = List.of();

    Traits(Session database) {
        this.database = database;
    }

    @Transactional
    public List<TraitView> all() {
        if (traits.isEmpty()) {
            traits = database.createNativeQuery(ALL, Object[].class)
                    .getResultStream()
                    .map(row -> new TraitView(
                            (String) row[0], (String) row[1], new NeedView.Label((String) row[2], (String) row[3])))
                    .toList();
        }
        return traits;
    }

    public List<String> unknown(Collection<String> codes) {
        var known = byCode();
        return codes.stream().filter(code -> !known.containsKey(code)).sorted().toList();
    }

    public Map<String, TraitView> byCode() {
        return all().stream().collect(Collectors.toMap(TraitView::code, Function.identity()));
    }
}
