package org.trellis.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.trellis.directory.search.SearchSql.Order;

/// Runs the statements of search: a fixed number of them for a page, however many rows there are.
@ApplicationScoped
class Pages {

    private final Session database;
    private final Hexagons hexagons;

    Pages(Session database, Hexagons hexagons) {
        this.database = database;
        this.hexagons = hexagons;
    }

    /// The next hits among what everybody may see.
    List<Hit> published(Wanted wanted) {
        return inTiers(wanted, this::published);
    }

    private List<Hit> published(Wanted wanted, Tier tier) {
        if (!wanted.words().isEmpty() || wanted.near() == null) {
            return find(SearchSql.PUBLISHED, order(wanted), wanted, tier);
        }
        var hits = new ArrayList<>(wanted.after().rank() < 0 ? hits(covering(wanted, tier)) : List.<Hit>of());
        if (hits.size() < wanted.rows() && wanted.after().rank() != Hit.UNPLACED) {
            hits.addAll(inRings(wanted, tier));
        }
        if (hits.size() < wanted.rows() && wanted.isNearAnAreaOfNoPoint()) {
            hits.addAll(find(SearchSql.PUBLISHED, Order.UNPLACED, wanted, tier));
        }
        return hits;
    }

    /// The next hits among what only the acting organisation may see.
    List<Hit> linked(Wanted wanted) {
        return inTiers(wanted, (within, tier) -> find(SearchSql.LINKED, order(within), within, tier));
    }

    private static List<Hit> inTiers(Wanted wanted, BiFunction<Wanted, Tier, List<Hit>> find) {
        var hits = new ArrayList<Hit>();
        for (var tier : Tier.values()) {
            if (hits.size() < wanted.rows() && !tier.isBefore(wanted.after())) {
                find.apply(wanted.within(tier), tier).forEach(hit -> hits.add(tier.among(hit)));
            }
        }
        return hits;
    }

    /// The words without accents, as pages have them.
    List<String> keys(List<String> words) {
        return words.isEmpty()
                ? words
                : database.createNativeQuery(SearchSql.KEYS, String.class)
                        .setParameter("words", words.toArray(String[]::new))
                        .getResultStream()
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    Map<UUID, Tuple> details(List<Hit> hits) {
        return database.createNativeQuery(SearchSql.DETAILS, Tuple.class)
                .setParameter("ids", hits.stream().map(Hit::id).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), Function.identity(), (one, _) -> one));
    }

    private static Order order(Wanted wanted) {
        if (wanted.near() != null) {
            return Order.DISTANCE;
        }
        return wanted.words().isEmpty() ? Order.NONE : Order.LIKENESS;
    }

    // From the middle outwards, until a page is full: nothing nearer lies outside the rings that were looked into.
    // Those that pause are few, and an index of their own is looked through at once.
    private List<Hit> inRings(Wanted wanted, Tier tier) {
        var steps = Hexagons.steps(wanted.radius());
        var hits = List.<Hit>of();
        for (var step = tier == Tier.PAUSED ? steps - 1 : 0; step < steps && hits.size() < wanted.rows(); step++) {
            if (step == steps - 1 || Hexagons.reachOf(step) > wanted.after().rank()) {
                hits = hits(near(wanted, tier, hexagons.disk(wanted.near().point(), step)));
            }
        }
        return hits;
    }

    private NativeQuery<Tuple> asked(Wanted wanted, String sql) {
        var query = database.createNativeQuery(sql, Tuple.class);
        if (wanted.only().language() != null) {
            query.setParameter("languages", languages(wanted));
        }
        if (!wanted.only().traits().isEmpty()) {
            query.setParameter("traits", traits(wanted));
        }
        return query;
    }

    private static String[] languages(Wanted wanted) {
        return new String[] {wanted.only().language()};
    }

    private static String[] traits(Wanted wanted) {
        return wanted.only().traits().toArray(String[]::new);
    }

    private NativeQuery<Tuple> covering(Wanted wanted, Tier tier) {
        return asked(wanted, SearchSql.covering(tier, wanted.only()))
                .setParameter("need", need(wanted))
                .setParameter("here", here(wanted))
                .setParameter("lat", wanted.near().point().lat())
                .setParameter("lon", wanted.near().point().lon())
                .setParameter("afterRank", wanted.after().rank())
                .setParameter("afterId", wanted.after().id())
                .setParameter("rows", wanted.rows());
    }

    private static String need(Wanted wanted) {
        return wanted.need() == null ? SearchIndex.ANY : wanted.need();
    }

    private static Long[] here(Wanted wanted) {
        return wanted.here().toArray(Long[]::new);
    }

    private NativeQuery<Tuple> near(Wanted wanted, Tier tier, Hexagons.Disk disk) {
        return asked(wanted, SearchSql.near(tier, wanted.only()))
                .setParameter("need", need(wanted))
                .setParameter("cells", disk.cells())
                .setParameter("here", here(wanted))
                .setParameter("reach", Math.min(disk.reach(), wanted.radius()))
                .setParameter("lat", wanted.near().point().lat())
                .setParameter("lon", wanted.near().point().lon())
                .setParameter("afterRank", wanted.after().rank())
                .setParameter("afterId", wanted.after().id())
                .setParameter("rows", wanted.rows());
    }

    private List<Hit> find(SearchSql.Source pages, Order order, Wanted wanted, Tier tier) {
        var sql = SearchSql.find(pages, order, wanted, tier);
        var query = database.createNativeQuery(sql, Tuple.class);
        values(order, wanted).forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return hits(query);
    }

    /// Every value that a statement of this order may name.
    static Map<String, Object> values(Order order, Wanted wanted) {
        var values = new java.util.HashMap<String, Object>();
        values.put("rows", wanted.rows());
        values.put("afterRank", wanted.after().rank());
        values.put("afterId", afterId(order, wanted));
        values.put("text", String.join(" ", wanted.words()));
        values.put("radius", wanted.radius());
        values.put("needs", new String[] {wanted.need()});
        values.put("languages", languages(wanted));
        values.put("traits", traits(wanted));
        for (var i = 0; i < wanted.words().size(); i++) {
            var word = wanted.words().get(i);
            values.put("word" + i, word);
            values.put("pattern" + i, SearchWords.pattern(word));
        }
        for (var i = 0; i < wanted.meanings().size(); i++) {
            values.put("means" + i, wanted.meanings().get(i).needs().toArray(String[]::new));
        }
        if (wanted.near() != null) {
            values.put("here", here(wanted));
            values.put("lat", wanted.near().point().lat());
            values.put("lon", wanted.near().point().lon());
            values.put("outcodes", new String[] {wanted.near().outcode()});
            values.put("wards", new String[] {wanted.near().ward()});
        }
        return values;
    }

    // Pages with no point begin anew after the last one that has a point.
    private static UUID afterId(Order order, Wanted wanted) {
        return order == Order.UNPLACED && wanted.after().rank() != Hit.UNPLACED
                ? new UUID(0, 0)
                : wanted.after().id();
    }

    private static List<Hit> hits(NativeQuery<Tuple> query) {
        return query.getResultStream()
                .map(row -> new Hit(row.get(0, UUID.class), row.get(1, Integer.class)))
                .toList();
    }
}
