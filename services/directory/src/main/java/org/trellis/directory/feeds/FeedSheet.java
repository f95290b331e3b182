package org.trellis.directory.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.trellis.csv.CsvRow;
import org.trellis.csv.Sheet;
import org.trellis.problem.RefusedException;

/// A feed of Open Referral UK 3.0, read one service at a time: a page of `/services` or several one after the other, a
/// list, or a service in each line. The line of a row is the number of its service.
public final class FeedSheet implements Sheet {

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(200_000)
                    .maxNestingDepth(50)
                    .maxNumberLength(100)
                    .build())
            .build());

    private final JsonParser parser;
    private long services;
    /// Whether the next things are services of a page, whose own fields go on behind them.
    private boolean inPage;
    private boolean inList;

    private FeedSheet(JsonParser parser) {
        this.parser = parser;
    }

    public static FeedSheet read(InputStream bytes) {
        try {
            return new FeedSheet(JSON.createParser(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> header() {
        return ServiceRow.HEADER;
    }

    @Override
    public Optional<CsvRow> next() {
        try {
            return service().map(service -> new CsvRow(++services, ServiceRow.values(service)));
        } catch (StreamConstraintsException e) {
            throw refused(new FeedRefusal.TooLong(services));
        } catch (JsonProcessingException e) {
            throw refused(new FeedRefusal.NoFeed(services));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<JsonNode> service() throws IOException {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (inList) {
                if (token != JsonToken.END_ARRAY) {
                    return Optional.of(JSON.readTree(parser));
                }
                inList = false;
                restOfPage();
            } else if (token == JsonToken.START_ARRAY) {
                inList = true;
            } else if (token == JsonToken.START_OBJECT) {
                var object = pageOrService();
                if (object.isPresent()) {
                    return object;
                }
            } else {
                throw refused(new FeedRefusal.NoFeed(services));
            }
        }
        return Optional.empty();
    }

    /// Reads an object to its end, which is a service; or, if it has `contents`, as far as these begin.
    private Optional<JsonNode> pageOrService() throws IOException {
        var object = JSON.createObjectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = parser.currentName();
            if (field == null) {
                throw refused(new FeedRefusal.NoFeed(services));
            }
            if (parser.nextToken() == JsonToken.START_ARRAY && field.equals("contents")) {
                inPage = true;
                inList = true;
                return Optional.empty();
            }
            object.set(field, JSON.<JsonNode>readTree(parser));
        }
        return isPageWithoutContents(object) ? Optional.empty() : Optional.of(object);
    }

    private static boolean isPageWithoutContents(ObjectNode object) {
        return object.has("total_pages") || object.has("page_number");
    }

    private void restOfPage() throws IOException {
        if (inPage) {
            inPage = false;
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                parser.nextToken();
                parser.skipChildren();
            }
        }
    }

    private static RefusedException refused(FeedRefusal why) {
        return why.asException();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
