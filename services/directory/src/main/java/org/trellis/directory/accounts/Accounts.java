package org.trellis.directory.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.representations.idm.UserRepresentation;

/// Reads a person out of what Keycloak keeps of them.
final class Accounts {

    private Accounts() {}

    static Account of(UserRepresentation user) {
        var attributes = Optional.ofNullable(user.getAttributes()).orElse(Map.of());
        return new Account(
                user.getId(),
                first(attributes, "called"),
                Optional.ofNullable(first(attributes, "locale")).orElse("en"),
                reach(attributes, "phone", "sms"),
                reach(attributes, "email", "email"));
    }

    private static Optional<Account.Reach> reach(Map<String, List<String>> attributes, String kind, String channel) {
        var mark = first(attributes, kind + "_mark");
        var sealed = first(attributes, kind + "_sealed");
        return mark == null || sealed == null
                ? Optional.empty()
                : Optional.of(new Account.Reach(channel, mark, sealed, first(attributes, kind + "_hint")));
    }

    private static String first(Map<String, List<String>> attributes, String name) {
        var values = attributes.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
