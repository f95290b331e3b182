package org.trellis.stack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Sends one file, as one of the people of the local stack. The file goes as a stream, whatever its length.
public final class ListImport {

    /// Something that a person can put right.
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        public Refused(String message) {
            super(message);
        }
    }

    private static final List<String> PLACES = List.of("local-authorities", "outcodes", "wards", "postcodes");
    private static final String GROUPS = "groups";

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
            var kind = said[1].isEmpty() ? GROUPS : said[1];
            var usual = kind.equals(GROUPS) ? "support-officer@eva.example" : "operator@trellis.example";
            return new Wish(said[0], kind, said[2].isEmpty() ? usual : said[2], said[3].equals("1"), said[4]);
        }

        boolean isOfGroups() {
            return kind.equals(GROUPS);
        }

        String route() {
            if (!isOfGroups()) {
                return "/reference/" + kind;
            }
            return "/imports/groups?dryRun=" + !apply + (columns.isEmpty() ? "" : "&" + escaped(columns));
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
        var file = Path.of(wish.file());
        if (wish.file().isEmpty() || !Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refused("Say which file, as in FILE=groups.csv. \"" + wish.file() + "\" cannot be read.");
        }
        if (!wish.isOfGroups() && !PLACES.contains(wish.kind())) {
            throw new Refused("KIND is " + GROUPS + ", " + String.join(", ", PLACES) + "; not " + wish.kind() + ".");
        }
        if (!wish.isOfGroups() && !wish.apply()) {
            throw new Refused("Places have no dry run: say APPLY=1. Loading them again is safe.");
        }
        try {
            var request = door.to(wish.route(), wish.as())
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofFile(file))
                    .build();
            return shown(wish, door.exchange(request, "refused"));
        } catch (IOException e) {
            throw new Refused("The file could not be sent: " + e);
        }
    }

    private static String shown(Wish wish, JsonNode report) {
        var title = "%s, as %s".formatted(Path.of(wish.file()).getFileName(), wish.as());
        return wish.isOfGroups() ? Report.ofGroups(title, report) : Report.ofPlaces(title, report);
    }
}
