import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/// Draws the map of Eastmere, a borough that is not: its postcodes, wards and outcodes, at sea off Norfolk.
///
/// `java deploy/demo/Eastmere.java` writes the three files beside it, always the same ones.
class Eastmere {

    private static final int POSTCODES_OF_AN_OUTCODE = 100;
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    record Ward(String code, String name, String district, String authority, String outcode, double lat, double lon) {}

    private static final List<Ward> WARDS = List.of(
            new Ward("E05999901", "Harbour", "Eastmere", "E06999901", "EM1", 52.601, 1.752),
            new Ward("E05999902", "Quayside", "Eastmere", "E06999901", "EM2", 52.612, 1.768),
            new Ward("E05999903", "Hollin", "Eastmere", "E06999901", "EM3", 52.590, 1.735),
            new Ward("E05999904", "Northgate", "Eastmere", "E06999901", "EM4", 52.625, 1.748),
            new Ward("E05999905", "Priory", "Eastmere", "E06999901", "EM5", 52.608, 1.722),
            new Ward("E05999906", "Marsh End", "Eastmere", "E06999901", "EM6", 52.578, 1.760),
            new Ward("E05999907", "Windmill", "Eastmere", "E06999901", "EM7", 52.635, 1.720),
            new Ward("E05999911", "Northmere Town", "Northmere", "E06999902", "EM8", 52.690, 1.740),
            new Ward("E05999912", "Fen Side", "Northmere", "E06999902", "EM9", 52.705, 1.700));

    private final Random random = new Random(1);

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "deploy/demo");
        var map = new Eastmere();
        write(folder.resolve("wards.csv"), "code,name,district,lat,long", WARDS.stream()
                .map(w -> "%s,%s,%s,%.3f,%.3f".formatted(w.code, w.name, w.district, w.lat, w.lon))
                .toList());
        write(folder.resolve("outcodes.csv"), "postcode,latitude,longitude,town", WARDS.stream()
                .map(w -> "%s,%.3f,%.3f,%s".formatted(w.outcode, w.lat, w.lon, w.district))
                .toList());
        write(
                folder.resolve("postcodes.csv"),
                "pcds,dointr,doterm,oslaua,osward,ctry,lat,long",
                map.postcodes());
    }

    private List<String> postcodes() {
        var lines = new TreeMap<String, String>();
        // The one that the guides use.
        lines.put("EM1 2AB", line("EM1 2AB", "", WARDS.getFirst(), 52.6012, 1.7511));
        for (var outcode : WARDS) {
            var wanted = lines.size() / POSTCODES_OF_AN_OUTCODE * POSTCODES_OF_AN_OUTCODE + POSTCODES_OF_AN_OUTCODE;
            while (lines.size() < wanted) {
                var code = "%s %d%c%c".formatted(outcode.outcode, 1 + random.nextInt(9), letter(), letter());
                var lat = outcode.lat + random.nextGaussian() * 0.004;
                var lon = outcode.lon + random.nextGaussian() * 0.006;
                // One in a hundred is no longer in use, as in the real directory.
                var ended = random.nextInt(100) == 0 ? "202104" : "";
                lines.putIfAbsent(code, line(code, ended, nearest(lat, lon), lat, lon));
            }
        }
        return new ArrayList<>(lines.values());
    }

    private static String line(String code, String ended, Ward ward, double lat, double lon) {
        return String.format(
                Locale.ROOT, "%s,199801,%s,%s,%s,E92000001,%.5f,%.5f", code, ended, ward.authority, ward.code, lat, lon);
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private static Ward nearest(double lat, double lon) {
        return WARDS.stream()
                .min(Comparator.comparingDouble(w -> Math.hypot(w.lat - lat, (w.lon - lon) * 0.6)))
                .orElseThrow();
    }

    private static void write(Path file, String header, List<String> lines) throws IOException {
        Files.writeString(file, header + "\n" + String.join("\n", lines) + "\n");
        System.out.println(file + ": " + lines.size() + " lines");
    }
}
