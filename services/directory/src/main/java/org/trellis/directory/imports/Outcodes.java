package org.trellis.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells which words of a row are first halves of postcodes, by asking the gazetteer. Without one, none is.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Outcodes {

    // Farther from the row's own point than any outcode is wide: then M25 is a motorway.
    private static final double FAR_IN_DEGREES = 0.6;

    private static final String KNOWN = "select code, lat, lon from outcode where code = any (:codes)";

    private final EntityManager database;

    Outcodes(EntityManager database) {
        this.database = database;
    }

    List<ImportedRow> recognise(List<ImportedRow> rows) {
        var wanted = rows.stream()
                .flatMap(row -> row.place().maybeOutcodes().stream())
                .distinct()
                .toArray(String[]::new);
        var known = wanted.length == 0 ? Map.<String, double[]>of() : known(wanted);
        return rows.stream().map(row -> row.in(of(row.place(), known))).toList();
    }

    private static List<String> of(Place place, Map<String, double[]> known) {
        return place.maybeOutcodes().stream()
                .filter(known::containsKey)
                .filter(code -> isNear(place, known.get(code)))
                .toList();
    }

    private static boolean isNear(Place place, double[] centre) {
        return place.lat() == null
                || (Math.abs(place.lat() - centre[0]) < FAR_IN_DEGREES
                        && Math.abs(place.lon() - centre[1]) < FAR_IN_DEGREES);
    }

    @SuppressWarnings("unchecked")
    private Map<String, double[]> known(String[] codes) {
        List<Object[]> found = database.createNativeQuery(KNOWN, Object[].class)
                .setParameter("codes", codes)
                .getResultList();
        var known = new HashMap<String, double[]>();
        found.forEach(f -> known.put((String) f[0], new double[] {(Double) f[1], (Double) f[2]}));
        return known;
    }
}
