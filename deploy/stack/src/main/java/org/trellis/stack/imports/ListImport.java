package org.trellis.stack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Sends one file or feed, as one of the people of the local stack. It goes as a stream, whatever its length.
public final class ListImport {

    /// Something that a person can put right.
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Refused(String message) {
            super(message);
        }
    }

    private final FrontDoor door;

    public ListImport(String directory, String keycloak) {
        this.door = new FrontDoor(directory, keycloak);
    }

    /// What is to be sent: an empty text stands for what was not said.
    public record Wish(String file, String kind, String as, boolean apply, String columns) {

        /// In the order in which the Makefile passes them.
        public static Wish of(List<String> arguments) {
            var said = Arrays.copyOf(arguments.toArray(String[]::new), 5);
            for (var index = 0; index < said.length; index++) {
                said[index] = said[index] == null ? "" : said[index].strip();
            }
            return new Wish(said[0], said[1].isEmpty() ? "groups" : said[1], said[2], said[3].equals("1"), said[4]);
        }

        String sender(Kind kind) {
            return as.isEmpty() ? kind.usualSender() : as;
        }

        String route(Kind kind) {
            if (!kind.isOfGroups()) {
                return "/reference/" + this.kind;
            }
            return "/imports/" + this.kind + "?dryRun=" + !apply + (columns.isEmpty() ? "" : "&" + escaped(columns));
        }

        private static String escaped(String columns) {
            return Arrays.stream(columns.split("&"))
                    .map(pair -> pair.split("=", 2))
                    .map(pair -> FrontDoor.encode(pair[0]) + "=" + FrontDoor.encode(pair.length > 1 ? pair[1] : ""))
                    .collect(Collectors.joining("&"));
        }
    }

    /// Returns what there is to read about it; throws when the file was refused as a whole.
    public String send(Wish wish) {
        var kind = Kind.of(wish.kind())
                .orElseThrow(() -> new Refused("KIND is one of " + Kind.all() + "; not " + wish.kind() + "."));
        if (!kind.isOfGroups() && !wish.apply()) {
            throw new Refused("This has no dry run: say APPLY=1. Loading it again is safe.");
        }
        return kind == Kind.SERVICES && Feed.isAddress(wish.file()) ? fetchAndSend(wish, kind) : sendFile(wish, kind);
    }

    private String fetchAndSend(Wish wish, Kind kind) {
        Path fetched = null;
        try {
            fetched = Files.createTempFile("trellis-feed", ".ndjson");
            new Feed(wish.file()).into(fetched);
            return send(wish, kind, fetched);
        } catch (IOException e) {
            throw new Refused("The feed could not be fetched: " + e);
        } finally {
            delete(fetched);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sendFile(Wish wish, Kind kind) {
        var file = Path.of(wish.file());
        if (wish.file().isEmpty() || !Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refused("Say which file, as in FILE=groups.csv. \"" + wish.file() + "\" cannot be read.");
        }
        return send(wish, kind, file);
    }

    private String send(Wish wish, Kind kind, Path file) {
        try {
            var request = door.to(wish.route(kind), wish.sender(kind))
                    .header("Content-Type", kind.type())
                    .POST(BodyPublishers.ofFile(file))
                    .build();
            return shown(wish, kind, door.exchange(request, "refused"));
        } catch (IOException e) {
            throw new Refused("The file could not be sent: " + e);
        }
    }

    private static String shown(Wish wish, Kind kind, JsonNode report) {
        var name =
                Feed.isAddress(wish.file()) ? wish.file() : Path.of(wish.file()).getFileName();
        var title = "%s, as %s".formatted(name, wish.sender(kind));
        if (kind == Kind.TAXONOMY) {
            return Report.ofTaxonomy(title, report);
        }
        return kind.isOfGroups() ? Report.ofGroups(title, report) : Report.ofPlaces(title, report);
    }
}
