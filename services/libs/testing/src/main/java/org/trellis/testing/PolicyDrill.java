package org.trellis.testing;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
/// little more than it takes while all is well. Lest slowness be taken for notice, what was noticed in this way is
/// tried again with all patience where the same wait took half as long later, with nothing wrong.
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
    private final Function<Policy, List<Part>> order;
    private final Map<String, String> noticed = new TreeMap<>();

    private PolicyDrill(
            Function<Policy, List<String>> damage,
            Function<Policy, List<String>> repair,
            Function<Policy, List<Part>> order) {
        this.damage = damage;
        this.repair = repair;
        this.order = order;
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

    /// A part of all that a service does, which can be done by itself.
    public record Part(String name, Runnable way) {

        // Whatever it throws, it did notice.
        private boolean passes() {
            try {
                way.run();
                return true;
            } catch (RuntimeException | AssertionError e) {
                LOG.debugf("Noticed in %s: %s", name, e);
                return false;
            }
        }
    }

    /// The policies without which the journey still works: none ought to be. Tables that another service drills may be
    /// left out.
    public static List<String> unnoticedWhenDropped(Runnable journey, String... leftOut) throws SQLException {
        return unnoticedWhenDropped(List.of(new Part("all", journey)), leftOut);
    }

    /// The same for a journey in parts: the part that noticed last that a policy was gone is tried first.
    public static List<String> unnoticedWhenDropped(List<Part> parts, String... leftOut) throws SQLException {
        var noticed = NoticedIn.read();
        var drill = new PolicyDrill(
                p -> List.of(p.drop()), p -> List.of(p.create()), p -> noticed.likelyFirst(p.toString(), parts));
        var unnoticed = drill.unnoticed(policies(leftOut), parts);
        if (parts.size() > 1) {
            noticed.write(drill.noticed);
        }
        return unnoticed;
    }

    /// The policies that may let everything through and nobody objects: none ought to be. Those that are meant to
    /// let everything through are left out.
    public static List<String> unnoticedWhenWidened(Runnable walls, String... leftOut) throws SQLException {
        return unnoticedWhenWidened(_ -> walls, walls, leftOut);
    }

    /// The same, faster: what is tried at the policy's own table is tried first.
    public static List<String> unnoticedWhenWidened(Function<String, Runnable> at, Runnable walls, String... leftOut)
            throws SQLException {
        var whole = new Part("all", walls);
        return new PolicyDrill(
                        p -> List.of(p.drop(), p.createWidened()),
                        p -> List.of(p.drop(), p.create()),
                        p -> List.of(new Part(p.table(), at.apply(p.table())), whole))
                .unnoticed(policies(leftOut).stream().filter(p -> !p.isOpen()).toList(), List.of(whole));
    }

    private List<String> unnoticed(List<Policy> policies, List<Part> parts) throws SQLException {
        try (var waits = Waits.watched()) {
            parts.forEach(part -> part.way().run());
            var unnoticed = new ArrayList<Policy>();
            var doubtful = new LinkedHashMap<Policy, InVain>();
            for (var policy : policies) {
                if (without(policy, () -> waits.cutShort(() -> passes(policy)))) {
                    unnoticed.add(policy);
                } else {
                    waits.inVain().ifPresent(wait -> doubtful.put(policy, wait));
                }
            }
            parts.forEach(part -> part.way().run());
            doubtful.values().removeIf(Predicate.not(waits::isDoubtful));
            for (var policy : doubtful.keySet()) {
                LOG.infof("%s: tried again with all patience, after %s", policy, doubtful.get(policy));
                if (without(policy, () -> passes(policy))) {
                    unnoticed.add(policy);
                }
            }
            return unnoticed.stream().map(Policy::toString).toList();
        }
    }

    private boolean passes(Policy policy) {
        noticed.remove(policy.toString());
        for (var part : order.apply(policy)) {
            if (!part.passes()) {
                noticed.put(policy.toString(), part.name());
                return false;
            }
        }
        return true;
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
