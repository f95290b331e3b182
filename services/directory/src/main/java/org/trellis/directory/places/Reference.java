package org.trellis.directory.places;

import java.util.List;
import java.util.Optional;

/// The kinds of files that fill the gazetteer: the columns each must have, and the statement that takes its rows.
///
/// A row becomes as many texts as the statement has parameters, the first of them the key; PostgreSQL makes numbers
/// of those that are numbers.
enum Reference {
    POSTCODES(List.of("pcds", "lat", "long"), """
            insert into postcode (code, outcode, lat, lon, ward, authority)
            select code, outcode, cast(lat as double precision), cast(lon as double precision), ward, authority
            from unnest(:c0, :c1, :c2, :c3, :c4, :c5) as row (code, outcode, lat, lon, ward, authority)
            on conflict (code) do update set outcode = excluded.outcode, lat = excluded.lat, lon = excluded.lon,
                ward = excluded.ward, authority = excluded.authority
            """) {
        @Override
        Optional<List<String>> read(Row row) throws Row.Bad {
            // Terminated, or one of the few that the directory itself places nowhere (latitude 99.999999).
            if (!row.text("doterm").isEmpty() || row.text("lat").startsWith("99.99")) {
                return Optional.empty();
            }
            var code = Postcode.of(row.needed("pcds")).orElseThrow(() -> new Row.Bad("pcds", "is not a postcode"));
            var point = row.point("lat", "long");
            return Optional.of(cells(
                    code.toString(),
                    code.outcode(),
                    point,
                    blankAsNull(row.text("osward")),
                    blankAsNull(row.text("oslaua"))));
        }
    },
    OUTCODES(List.of("postcode", "latitude", "longitude", "town"), """
            insert into outcode (code, town, lat, lon, key)
            select code, town, cast(lat as double precision), cast(lon as double precision), lower(unaccent(key))
            from unnest(:c0, :c1, :c2, :c3, :c4) as row (code, town, lat, lon, key)
            on conflict (code) do update set town = excluded.town, lat = excluded.lat, lon = excluded.lon,
                key = excluded.key
            """) {
        @Override
        Optional<List<String>> read(Row row) throws Row.Bad {
            var code = Postcode.outcode(row.needed("postcode"))
                    .orElseThrow(() -> new Row.Bad("postcode", "is not the first half of a postcode"));
            var town = row.text("town");
            return Optional.of(cells(code, town, row.point("latitude", "longitude"), PlaceName.key(town)));
        }
    },
    WARDS(List.of("code", "name", "district"), """
            insert into ward (code, name, lat, lon, district, key)
            select code, name, cast(lat as double precision), cast(lon as double precision), district,
                lower(unaccent(key))
            from unnest(:c0, :c1, :c2, :c3, :c4, :c5) as row (code, name, lat, lon, district, key)
            on conflict (code) do update set name = excluded.name, lat = excluded.lat, lon = excluded.lon,
                district = excluded.district, key = excluded.key
            """) {
        @Override
        Optional<List<String>> read(Row row) throws Row.Bad {
            var name = row.needed("name");
            var point = row.text("lat").isEmpty() ? null : row.point("lat", "long");
            return Optional.of(cells(row.code("code"), name, point, row.needed("district"), PlaceName.key(name)));
        }
    },
    LOCAL_AUTHORITIES(List.of("gss-code", "official-name", "nice-name", "nation", "lat", "long"), """
            insert into local_authority (code, name, lat, lon, nation, kind, key)
            select code, name, cast(lat as double precision), cast(lon as double precision), nation, kind,
                lower(unaccent(key))
            from unnest(:c0, :c1, :c2, :c3, :c4, :c5, :c6) as row (code, name, lat, lon, nation, kind, key)
            on conflict (code) do update set name = excluded.name, lat = excluded.lat, lon = excluded.lon,
                nation = excluded.nation, kind = excluded.kind, key = excluded.key
            """) {
        @Override
        Optional<List<String>> read(Row row) throws Row.Bad {
            if (row.text("current-authority").equalsIgnoreCase("false")) {
                return Optional.empty();
            }
            var point = row.text("lat").isEmpty() ? null : row.point("lat", "long");
            var name = row.needed("official-name");
            var key = PlaceName.key(row.text("nice-name").isEmpty() ? name : row.text("nice-name"));
            return Optional.of(cells(
                    row.code("gss-code"),
                    name,
                    point,
                    row.needed("nation"),
                    row.text("local-authority-type-name"),
                    key));
        }
    };

    private final List<String> columns;
    private final String statement;

    Reference(List<String> columns, String statement) {
        this.columns = columns;
        this.statement = statement;
    }

    /// What the statement takes of a line; nothing when the line is one that is rightly passed over.
    abstract Optional<List<String>> read(Row row) throws Row.Bad;

    List<String> columns() {
        return columns;
    }

    String statement() {
        return statement;
    }

    static List<String> cells(String code, String second, Point point, String... more) {
        var values = new java.util.ArrayList<String>(List.of(code, second));
        values.add(point == null ? null : Double.toString(point.lat()));
        values.add(point == null ? null : Double.toString(point.lon()));
        values.addAll(java.util.Arrays.asList(more));
        return values;
    }

    static String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
