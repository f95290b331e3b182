import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes a list of as many groups as asked for, all invented, in and around Eastmere, for the import.
///
/// `java deploy/demo/Groups.java 1000 > groups.csv`: always the same ones, the first thousand among the first million.
class Groups {

    private static final List<String> STREETS = List.of(
            "Anchor Row", "Beacon Hill", "Chandler Street", "Dock Road", "Eel Lane", "Ferry Road", "Gull Street",
            "Harbour View", "Iron Lane", "Jetty Road", "Kiln Street", "Lantern Close", "Mast Yard", "Net Loft",
            "Oyster Row", "Pump Lane", "Quay Street", "Rope Walk", "Sail Street", "Tide Mill", "Upper Marsh",
            "Victory Road", "Wherry Close", "Yawl Street");
    private static final List<String> KINDS = List.of(
            "Neighbours", "Mutual Aid", "Helping Hands", "Community Larder", "Tenants", "Street Support", "Kitchen",
            "Good Neighbours", "Friends", "Warm Space");
    private static final List<String> SUMMARIES = List.of(
            "Shopping and errands for anybody who cannot get out.",
            "Hot meals, and a place at the table.",
            "Somebody to talk to, by telephone or at the door.",
            "Prescriptions fetched the same day.",
            "Lifts to the surgery and the hospital.",
            "Small repairs: taps, shelves, bicycles.");

    public static void main(String[] arguments) {
        var count = Integer.parseInt(arguments[0]);
        var random = new Random(2);
        var out = new StringBuilder("name,summary,area,outcode,latitude,longitude\n");
        for (var i = 0; i < count; i++) {
            var street = STREETS.get(random.nextInt(STREETS.size()));
            out.append(String.format(
                    Locale.ROOT,
                    "%s %s %d,\"%s\",%s and the streets around it,EM%d,%.4f,%.4f%n",
                    street,
                    KINDS.get(random.nextInt(KINDS.size())),
                    i + 1,
                    SUMMARIES.get(random.nextInt(SUMMARIES.size())),
                    street,
                    1 + random.nextInt(9),
                    52.6 + random.nextGaussian() * 0.05,
                    1.75 + random.nextGaussian() * 0.08));
        }
        System.out.print(out);
    }
}
