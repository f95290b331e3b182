package org.trellis.grants.pastgrants;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.trellis.csv.CsvFile;
import org.trellis.grants.giving.Columns;
import org.trellis.grants.giving.Tree;

/// Grants in a file, read one after the other: however long it is, one is held in memory.
@FunctionalInterface
interface GrantFile {

    /// Hands each grant to what it is given.
    void each(Consumer<JsonNode> take);

    /// A package of 360Giving: an object with `grants`, or a list of them.
    static GrantFile json(InputStream bytes) {
        return take -> {
            try (var parser = Tree.reader().createParser(bytes)) {
                toTheGrants(parser);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentToken() == null) {
                        throw new PastGrantRefusal.Broken(line(parser)).asException();
                    }
                    take.accept(parser.readValueAsTree());
                }
            } catch (JsonProcessingException e) {
                throw new PastGrantRefusal.Broken(
                                e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                        .asException();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /// A sheet whose columns have the titles that 360Giving gives them.
    static GrantFile csv(InputStream bytes) {
        return take -> {
            try (var file = CsvFile.read(bytes)) {
                var pointers = Columns.pointers(file.header());
                if (!pointers.contains("/id")) {
                    throw new PastGrantRefusal.NoGrants().asException();
                }
                for (var row = file.next(); row.isPresent(); row = file.next()) {
                    var grant = Tree.empty();
                    for (int column = 0; column < pointers.size(); column++) {
                        var cell = row.get().value(column);
                        if (pointers.get(column) != null && !cell.isEmpty()) {
                            Columns.put(grant, pointers.get(column), cell);
                        }
                    }
                    take.accept(grant);
                }
            }
        };
    }

    private static void toTheGrants(JsonParser parser) throws IOException {
        var first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            throw new PastGrantRefusal.NoGrants().asException();
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var isThem = parser.currentName().equals("grants");
            if (parser.nextToken() == JsonToken.START_ARRAY && isThem) {
                return;
            }
            parser.skipChildren();
        }
        throw new PastGrantRefusal.NoGrants().asException();
    }

    private static int line(JsonParser parser) {
        return parser.currentLocation().getLineNr();
    }
}
