package org.trellis.directory.stewards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.directory.accounts.Role;
import org.trellis.notices.Notices;

/// The stewards of a group, to be told something by every way that reaches them.
@ApplicationScoped
public class Stewards {

    private final KeycloakClient keycloak;
    private final Notices notices;

    Stewards(KeycloakClient keycloak, Notices notices) {
        this.keycloak = keycloak;
        this.notices = notices;
    }

    /// Asks sign-in, and fails while it is away: to be called before a transaction begins, not within.
    public List<Account> of(UUID group) {
        return keycloak.members(group, "group").entrySet().stream()
                .filter(member -> member.getValue().contains(Role.STEWARD))
                .map(member -> keycloak.account(member.getKey()))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Asks for a notice to each of them, with `words` in their language (`en` or `cy`).
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(
            List<Account> stewards, String template, Function<String, Map<String, String>> words, boolean urgent) {
        for (var steward : stewards) {
            for (var reach : steward.reaches()) {
                var to = steward.recipient(reach);
                notices.ask(to, template, words.apply(to.language()), urgent, Notices.A_DAY);
            }
        }
    }
}
