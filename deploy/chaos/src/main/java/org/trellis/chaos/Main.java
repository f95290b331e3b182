package org.trellis.chaos;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.people.Addresses;

/// `make chaos`: every fault in turn on a stack of its own, and what came of it.
public final class Main {

    private static final int SIGNPOSTS = 1_000;

    private Main() {}

    public static void main(String[] arguments) {
        var addresses = Addresses.ofThisProcess();
        var storm = new Storm(addresses);
        var broken = 0;
        for (Supplier<Verdict> fault : List.<Supplier<Verdict>>of(
                () -> storm.kill(SIGNPOSTS, 1, Map.of(300, "kafka")),
                () -> storm.kill(SIGNPOSTS, 1, Map.of(300, "postgres")),
                () -> storm.kill(SIGNPOSTS, 1, Map.of(300, "signposting")),
                () -> storm.kill(SIGNPOSTS, 2, Map.of(200, "kafka", 500, "postgres", 800, "signposting-2")),
                () -> new Silence(addresses).revoke())) {
            var verdict = fault.get();
            System.out.println(verdict);
            broken += verdict.survived() ? 0 : 1;
        }
        System.out.println(broken == 0 ? "Nothing was lost, and nothing came twice." : broken + " faults broke it.");
        System.exit(broken == 0 ? 0 : 1);
    }
}
