package org.trellis.directory.accounts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// The organisations, groups, members and people that [KeycloakDouble] answers from.
final class KeycloakOrganisations {

    record Answer(int status, Object body) {}

    private static final Answer DONE = new Answer(204, Map.of());
    private static final Answer ABSENT = new Answer(404, Map.of("error", "not found"));
    private static final Answer CONFLICT = new Answer(409, Map.of("error", "conflict"));

    private record Organisation(
            String id, String alias, Map<String, String> groups, Map<String, TreeSet<String>> members) {

        Map<String, Object> shown() {
            return Map.of("id", id, "name", alias, "alias", alias, "enabled", true);
        }
    }

    private final Map<String, Organisation> organisations = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> people = new HashMap<>();
    private final Map<String, Integer> signOuts = new HashMap<>();
    private final Set<String> operators = new HashSet<>();
    private final Set<String> deleted = new HashSet<>();

    synchronized Answer control(String what, JsonNode body) {
        return switch (what) {
            case "person" -> {
                var attributes = new HashMap<String, List<String>>();
                body.path("attributes")
                        .properties()
                        .forEach(a ->
                                attributes.put(a.getKey(), List.of(a.getValue().asText())));
                people.put(body.path("id").asText(), attributes);
                yield new Answer(200, true);
            }
            case "member" -> {
                var there = known(body.path("organisation").asText());
                var role = Role.of(body.path("role").asText()).orElseThrow();
                there.groups().putIfAbsent(role.group(), UUID.randomUUID().toString());
                there.members()
                        .computeIfAbsent(body.path("person").asText(), _ -> new TreeSet<>())
                        .add(role.group());
                yield new Answer(200, true);
            }
            case "members" -> {
                var there = organisations.get(body.path("organisation").asText());
                yield new Answer(200, there == null ? Map.of() : new TreeMap<>(there.members()));
            }
            case "operator" -> new Answer(200, operators.add(body.path("person").asText()));
            case "deleted" ->
                new Answer(200, deleted.contains(body.path("person").asText()));
            case "sign-outs" ->
                new Answer(200, signOuts.getOrDefault(body.path("person").asText(), 0));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private Organisation known(String id) {
        return organisations.computeIfAbsent(id, _ -> new Organisation(id, id, new TreeMap<>(), new TreeMap<>()));
    }

    synchronized Answer answer(String method, List<String> steps, String query, JsonNode body) {
        return switch (steps.getFirst()) {
            case "roles" -> new Answer(200, Map.of("id", steps.get(1), "name", steps.get(1)));
            case "users" -> user(method, steps);
            case "organizations" -> organisations(method, steps, Objects.requireNonNullElse(query, ""), body);
            default -> ABSENT;
        };
    }

    private Answer user(String method, List<String> steps) {
        if (method.equals("POST") && steps.getLast().equals("logout")) {
            signOuts.merge(steps.get(1), 1, Integer::sum);
            return DONE;
        }
        if (steps.size() > 2 && steps.get(2).equals("role-mappings")) {
            return new Answer(
                    200,
                    operators.contains(steps.get(1))
                            ? List.of(Map.of("id", "operator", "name", "operator"))
                            : List.of());
        }
        if (method.equals("DELETE")) {
            organisations.values().forEach(there -> there.members().remove(steps.get(1)));
            people.remove(steps.get(1));
            return deleted.add(steps.get(1)) ? DONE : ABSENT;
        }
        var attributes = people.get(steps.get(1));
        return attributes == null
                ? ABSENT
                : new Answer(200, Map.of("id", steps.get(1), "username", steps.get(1), "attributes", attributes));
    }

    private Answer organisations(String method, List<String> steps, String query, JsonNode body) {
        if (steps.size() == 1) {
            return method.equals("POST") ? create(body.path("alias").asText()) : search(query);
        }
        if (steps.get(1).equals("members")) {
            return new Answer(
                    200,
                    organisations.values().stream()
                            .filter(o -> o.members().containsKey(steps.get(2)))
                            .map(Organisation::shown)
                            .toList());
        }
        var there = organisations.get(steps.get(1));
        if (there == null) {
            return ABSENT;
        }
        return switch (steps.size() == 2 ? "" : steps.get(2)) {
            case "members" -> members(method, there, steps, body);
            case "groups" -> groups(method, there, steps, query, body);
            default -> {
                if (method.equals("DELETE")) {
                    organisations.remove(there.id());
                    yield DONE;
                }
                yield new Answer(200, there.shown());
            }
        };
    }

    private Answer create(String alias) {
        if (organisations.values().stream().anyMatch(o -> o.alias().equals(alias))) {
            return CONFLICT;
        }
        var id = UUID.randomUUID().toString();
        organisations.put(id, new Organisation(id, alias, new TreeMap<>(), new TreeMap<>()));
        return new Answer(201, Map.of());
    }

    private Answer search(String query) {
        return new Answer(
                200,
                organisations.values().stream()
                        .filter(o -> query.contains("search=" + o.alias()))
                        .map(Organisation::shown)
                        .toList());
    }

    private static Answer members(String method, Organisation there, List<String> steps, JsonNode body) {
        return switch (method) {
            case "POST" -> {
                var added = there.members().putIfAbsent(body.asText(), new TreeSet<>()) == null;
                yield added ? new Answer(201, Map.of()) : CONFLICT;
            }
            case "DELETE" -> there.members().remove(steps.get(3)) == null ? ABSENT : DONE;
            default -> new Answer(200, shown(there.members().keySet()));
        };
    }

    private static Answer groups(String method, Organisation there, List<String> steps, String query, JsonNode body) {
        if (steps.size() == 3) {
            if (method.equals("POST")) {
                var added = there.groups()
                                .putIfAbsent(
                                        body.path("name").asText(),
                                        UUID.randomUUID().toString())
                        == null;
                return added ? new Answer(201, Map.of()) : CONFLICT;
            }
            return new Answer(
                    200,
                    there.groups().entrySet().stream()
                            .filter(g -> query.contains("search=" + g.getKey()))
                            .map(g -> Map.of("id", g.getValue(), "name", g.getKey()))
                            .toList());
        }
        if (!steps.get(4).equals("members")) {
            return DONE;
        }
        var group = there.groups().entrySet().stream()
                .filter(g -> g.getValue().equals(steps.get(3)))
                .findFirst()
                .orElseThrow()
                .getKey();
        return switch (method) {
            case "PUT" -> there.members().get(steps.get(5)).add(group) ? DONE : CONFLICT;
            case "DELETE" -> there.members().get(steps.get(5)).remove(group) ? DONE : ABSENT;
            default ->
                new Answer(
                        200,
                        shown(there.members().entrySet().stream()
                                .filter(m -> m.getValue().contains(group))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toCollection(ArrayList::new))));
        };
    }

    private static List<Map<String, String>> shown(Iterable<String> people) {
        var shown = new ArrayList<Map<String, String>>();
        people.forEach(person -> shown.add(Map.of("id", person, "username", person)));
        return shown;
    }
}
