package org.trellis.stack;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/// Who can sign in to the demo borough, read from the realm file so that it is never out of date.
final class SignIns {

    private SignIns() {}

    static String of(Path demoRealm) {
        try {
            var realm = JsonMapper.builder().build().readTree(demoRealm.toFile());
            var lines = new LinkedHashMap<String, String>();
            realm.path("users").forEach(user -> {
                if (user.has("credentials")) {
                    lines.put(user.path("username").asText(), "no organisation");
                }
            });
            realm.path("organizations")
                    .forEach(organisation -> organisation.path("members").forEach(member -> {
                        var name = organisation.path("description").asText();
                        lines.computeIfPresent(
                                member.path("username").asText(),
                                (person, before) -> before.equals("no organisation") ? name : before + " and " + name);
                    }));
            return lines.entrySet().stream()
                    .map(line -> "    %-45s %s".formatted(line.getKey(), line.getValue()))
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
