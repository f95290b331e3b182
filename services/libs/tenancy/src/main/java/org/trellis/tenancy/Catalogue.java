package org.trellis.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Holds every table of a service to the pattern that its comment names, as seen by the app role.
///
/// The comment's first word after `pattern:` is the pattern. Those that show rows to everybody (`public`,
/// `reference`) must also be listed by name in the service's settings: one forgotten policy cannot pass as a choice.
public final class Catalogue {

    private static final String ME = "acting_organisation()";
    private static final String BEARER = "acting_subject()";

    private static final String TABLES = """
            select c.relname, c.relkind::text, c.relrowsecurity, c.relforcerowsecurity,
                   coalesce(obj_description(c.oid, 'pg_class'), ''), coalesce(c.reloptions::text, ''),
                   pg_get_userbyid(c.relowner)
            from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
              and c.relname <> 'flyway_schema_history' and not c.relispartition
            order by 1
            """;

    private static final String POLICIES = """
            select policyname, cmd, roles::text, coalesce(qual, ''), coalesce(with_check, ''), permissive
            from pg_policies where schemaname = 'public' and tablename = ? order by 1
            """;

    private static final String DEFINERS = """
            select p.proname, o.rolcanlogin or o.rolsuper or o.rolbypassrls
            from pg_proc p join pg_roles o on o.oid = p.proowner
            where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1
            """;

    private static final String DANGEROUS_ROLES = """
            select rolname from pg_roles
            where (rolsuper or rolbypassrls) and pg_has_role(current_user, oid, 'member')
            """;

    record Policy(String name, String command, String roles, String using, String check, boolean permissive) {

        boolean writes() {
            return !command.equals("SELECT") && !command.equals("DELETE");
        }

        boolean open() {
            return using.equals("true") || check.equals("true");
        }

        /// Whether each condition that it has compares with this.
        boolean names(String caller) {
            return (using.isEmpty() || using.contains(caller)) && (check.isEmpty() || check.contains(caller));
        }

        /// It lets functions that count see what their caller may not, and nobody else.
        boolean counts() {
            return command.equals("SELECT") && onlyFor("_counter");
        }

        boolean onlyFor(String suffix) {
            return roles.endsWith(suffix + "}") && !roles.contains(",");
        }
    }

    private final Connection connection;
    private final Set<String> open;
    private final Set<String> definers;
    private final List<String> faults = new ArrayList<>();

    private Catalogue(Connection connection, Set<String> open, Set<String> definers) {
        this.connection = connection;
        this.open = open;
        this.definers = definers;
    }

    /// Everything that is wrong with the walls, in words; empty when they stand.
    public static List<String> faults(Connection asApp, Set<String> openTables, Set<String> definerFunctions)
            throws SQLException {
        var catalogue = new Catalogue(asApp, openTables, definerFunctions);
        catalogue.check();
        return List.copyOf(catalogue.faults);
    }

    private void check() throws SQLException {
        try (var rows = connection.createStatement().executeQuery(TABLES)) {
            while (rows.next()) {
                switch (rows.getString(2)) {
                    case "v" -> checkView(rows.getString(1), rows.getString(6));
                    case "m" -> faults.add(rows.getString(1) + ": a materialised view has no row-level security");
                    case "f" -> faults.add(rows.getString(1) + ": a foreign table has no row-level security here");
                    default -> checkTable(rows.getString(1), rows.getBoolean(3), rows.getBoolean(4), rows.getString(5));
                }
            }
        }
        try (var rows = connection.createStatement().executeQuery(DEFINERS)) {
            while (rows.next()) {
                if (!definers.contains(rows.getString(1))) {
                    faults.add(rows.getString(1) + ": a security definer function that is not listed");
                }
                if (rows.getBoolean(2)) {
                    faults.add(rows.getString(1) + ": a security definer function of a role that could do more");
                }
            }
        }
        try (var rows = connection.createStatement().executeQuery(DANGEROUS_ROLES)) {
            while (rows.next()) {
                faults.add("this role is, or may become, " + rows.getString(1) + ", which bypasses the walls");
            }
        }
    }

    private void checkView(String view, String options) {
        if (!options.toLowerCase(Locale.ROOT).matches(".*security_invoker=(true|on|1).*")) {
            faults.add(view + ": a view without security_invoker shows its owner's rows");
        }
    }

    private void checkTable(String table, boolean secured, boolean forced, String comment) throws SQLException {
        if (!secured || !forced) {
            faults.add(table + ": row-level security is not enabled and forced");
        }
        var policies = policies(table);
        for (var policy : policies) {
            if (!policy.permissive()) {
                continue;
            }
            if (policy.writes() && policy.check().isEmpty()) {
                faults.add(table + "." + policy.name() + ": writes without a check of its own");
            }
        }
        var pattern = comment.replaceFirst("(?s)^pattern: ([a-z]+).*$", "$1");
        switch (pattern) {
            case "own" ->
                holds(
                        table,
                        policies,
                        p -> p.using().equals(mine("organisation_id"))
                                && (p.check().isEmpty() || p.check().equals(mine("organisation_id"))));
            case "bearer" -> holds(table, policies, p -> !p.open() && (p.names(ME) || p.names(BEARER)));
            case "between", "answer", "filing", "details", "shared" -> holdsBetween(table, pattern, policies);
            case "public", "reference" -> holdsOpen(table, pattern, policies);
            case "outbox" ->
                holds(table, policies, p -> p.onlyFor("_relay") || p.check().contains(ME));
            case "due" -> holds(table, policies, p -> p.onlyFor("_clock") || p.names(ME));
            default -> faults.add(table + ": its comment names no pattern (pattern: own, between, ...)");
        }
    }

    private void holdsBetween(String table, String pattern, List<Policy> policies) {
        holds(table, policies, p -> !p.open() && (p.names(ME) || p.names(BEARER)));
        if (pattern.equals("between")
                && policies.stream()
                        .anyMatch(
                                p -> p.command().equals("UPDATE") || p.command().equals("ALL"))) {
            faults.add(table + ": a row between two parties is updated by nobody");
        }
    }

    private void holdsOpen(String table, String pattern, List<Policy> policies) {
        if (!open.contains(table)) {
            faults.add(table + ": shows its rows to everybody, and is not listed as such");
        }
        if (pattern.equals("public")) {
            holds(table, policies, p -> p.command().equals("SELECT") || p.names(ME));
        }
    }

    private void holds(String table, List<Policy> policies, java.util.function.Predicate<Policy> rule) {
        if (policies.isEmpty()) {
            faults.add(table + ": has no policy");
        }
        policies.stream()
                .filter(rule.or(Policy::counts).negate())
                .forEach(p -> faults.add(table + "." + p.name() + ": does not fit its table's pattern: using ("
                        + p.using() + ") with check (" + p.check() + ")"));
    }

    private static String mine(String column) {
        return "(" + column + " = " + ME + ")";
    }

    private List<Policy> policies(String table) throws SQLException {
        var policies = new ArrayList<Policy>();
        try (var statement = connection.prepareStatement(POLICIES)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    policies.add(new Policy(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6).equals("PERMISSIVE")));
                }
            }
        }
        return policies;
    }
}
