package org.trellis.testing;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.trellis.testing.Waits.InVain;

/// Takes each row-level security policy of a service away, and each one apart, to see that a test notices.
///
/// A policy that can go without any test turning red is one that nothing holds in its place. Whoever works on a few
/// tables drills those alone with `-Dtrellis.drill.tables=one,another`, and sees which policies take long.
///
/// Where a policy is gone, a journey mostly waits for what does not happen any more. Such a wait is given up after
/// little more than it takes while all is well. That slowness is not taken for notice, what was noticed in this way is
/// tried again with all patience if the same wait has later been seen to take half as long with nothing wrong.
public final class PolicyDrill {

    private static final String ALL = """
            select tablename, policyname, cmd, array_to_string(roles, ', '), qual, with_check
            from pg_policies where schemaname = 'public' order by 1, 2
            """;

    private static final List<String> CHOSEN = Stream.of(
                    System.getProperty("trellis.drill.tables", "").split(","))
            .filter(Predicate.not(String::isBlank))
            .toList();

    private static final Logger LOG = Logger.getLogger(PolicyDrill.class);

    private final Function<Policy, List<String>> damage;
    private final Function<Policy, List<String>> repair;

    private PolicyDrill(Function<Policy, List<String>> damage, Function<Policy, List<String>> repair) {
        this.damage = damage;
        this.repair = repair;
    }

    /// One policy as the database has it.
    record Policy(String table, String name, String command, String roles, String using, String check) {

        String drop() {
            return "drop policy %s on %s".formatted(name, table);
        }

        String create() {
            return create(using, check);
        }

        String createWidened() {
            return create(using == null ? null : "true", check == null ? null : "true");
        }

        boolean isOpen() {
            return (using == null || using.equals("true")) && (check == null || check.equals("true"));
        }

        private String create(String rows, String writes) {
            return "create policy %s on %s for %s to %s".formatted(name, table, command, roles)
                    + (rows == null ? "" : " using (" + rows + ")")
                    + (writes == null ? "" : " with check (" + writes + ")");
        }

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    /// The policies without which the journey still works: none ought to be. Tables that another service drills may be
    /// left out.
    public static List<String> unnoticedWhenDropped(Runnable journey, String... leftOut) throws SQLException {
        return unnoticedWhenDropped(_ -> journey, journey, leftOut);
    }

    /// The same, faster: the part of the journey that is likely to notice is tried first, by the name of the table.
    public static List<String> unnoticedWhenDropped(
            Function<String, Runnable> likely, Runnable journey, String... leftOut) throws SQLException {
        return unnoticed(policies(leftOut), p -> List.of(p.drop()), p -> List.of(p.create()), likely, journey);
    }

    /// The policies that may let everything through and nobody objects: none ought to be. Those that are meant to
    /// let everything through are left out.
    public static List<String> unnoticedWhenWidened(Runnable walls, String... leftOut) throws SQLException {
        return unnoticed(
                policies(leftOut).stream().filter(p -> !p.isOpen()).toList(),
                p -> List.of(p.drop(), p.createWidened()),
                p -> List.of(p.drop(), p.create()),
                _ -> walls,
                walls);
    }

    private static List<String> unnoticed(
            List<Policy> policies,
            Function<Policy, List<String>> damage,
            Function<Policy, List<String>> repair,
            Function<String, Runnable> likely,
            Runnable check)
            throws SQLException {
        var drill = new PolicyDrill(damage, repair);
        try (var waits = Waits.watched()) {
            check.run();
            var unnoticed = new ArrayList<Policy>();
            var doubtful = new LinkedHashMap<Policy, InVain>();
            for (var policy : policies) {
                BooleanSupplier passes = () -> passes(likely.apply(policy.table())) && passes(check);
                if (drill.without(policy, () -> waits.cutShort(passes))) {
                    unnoticed.add(policy);
                } else {
                    waits.inVain().ifPresent(wait -> doubtful.put(policy, wait));
                }
            }
            check.run();
            doubtful.values().removeIf(Predicate.not(waits::isDoubtful));
            for (var policy : doubtful.keySet()) {
                LOG.infof("%s: looked at again, with all patience, after %s", policy, doubtful.get(policy));
                if (drill.without(policy, () -> passes(check))) {
                    unnoticed.add(policy);
                }
            }
            return unnoticed.stream().map(Policy::toString).toList();
        }
    }

    private boolean without(Policy policy, BooleanSupplier check) throws SQLException {
        var began = System.nanoTime();
        execute(damage.apply(policy));
        try {
            return check.getAsBoolean();
        } finally {
            execute(repair.apply(policy));
            LOG.debugf("%s: %d ms", policy, NANOSECONDS.toMillis(System.nanoTime() - began));
        }
    }

    // Whatever the check throws, it did notice.
    private static boolean passes(Runnable check) {
        try {
            check.run();
            return true;
        } catch (RuntimeException | AssertionError e) {
            LOG.debugf("It noticed: %s", e);
            return false;
        }
    }

    private static List<Policy> policies(String... leftOut) throws SQLException {
        try (var owner = Database.as("owner");
                var rows = owner.createStatement().executeQuery(ALL)) {
            var policies = new ArrayList<Policy>();
            while (rows.next()) {
                policies.add(new Policy(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6)));
            }
            policies.removeIf(policy ->
                    List.of(leftOut).contains(policy.table()) || !CHOSEN.isEmpty() && !CHOSEN.contains(policy.table()));
            return policies;
        }
    }

    // In one transaction: no request meets a table that is half-way.
    private static void execute(List<String> statements) throws SQLException {
        try (var owner = Database.as("owner")) {
            owner.setAutoCommit(false);
            for (var statement : statements) {
                owner.createStatement().execute(statement);
            }
            owner.commit();
        }
    }
}
