package org.trellis.bench;

import java.time.Duration;
import org.trellis.people.Addresses;

/// `make bench`: measures a fresh stack of its own and prints what it found.
public final class Main {

    private static final int A_SECOND = 50;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        var addresses = Addresses.ofThisProcess();
        var warm = new Pace(A_SECOND, Duration.ofSeconds(Math.max(5, seconds / 4)));
        var pace = new Pace(A_SECOND, Duration.ofSeconds(seconds));
        System.out.printf("%d a second for %d s, in milliseconds%n", A_SECOND, seconds);
        var signposts = new SignpostToCount(addresses);
        signposts.run(warm);
        System.out.println(signposts.run(pace));
        var links = new LinkToCopy(addresses);
        links.run(warm);
        System.out.println(links.run(pace));
        searches(addresses, Duration.ofSeconds(seconds));
    }

    private static void searches(Addresses addresses, Duration lasts) throws Exception {
        System.out.printf(
                "A search near a postcode, %d at a time for %d s, among %,d groups and %,d postcodes, in milliseconds%n",
                SearchNear.CLIENTS, lasts.toSeconds(), LargeDirectory.GROUPS, LargeDirectory.POSTCODES);
        var search = new SearchNear(addresses, LargeDirectory.fill(addresses));
        search.run(lasts.dividedBy(4));
        System.out.println(search.run(lasts));
        System.out.println(PgBench.run(addresses, SearchNear.CLIENTS, lasts)
                .map(Load::toString)
                .orElse("pgbench is not here: install it (on Debian: postgresql-contrib) to compare"));
    }
}
