package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.directory.accounts.Role;

/// Sign-in's part of what is done with members. While it is away, the refusal says so.
@ApplicationScoped
public class SignIn {

    private static final Logger log = Logger.getLogger(SignIn.class);

    private final KeycloakClient keycloak;

    SignIn(KeycloakClient keycloak) {
        this.keycloak = keycloak;
    }

    Map<String, Set<Role>> members(UUID organisation, String kind) {
        return asked(() -> keycloak.members(organisation, kind));
    }

    public Optional<Account> account(String person) {
        return asked(() -> keycloak.account(person));
    }

    public void admit(UUID organisation, String person, Role role) {
        told(() -> keycloak.admit(organisation, person, role));
    }

    void withdraw(UUID organisation, String person, Role role) {
        told(() -> keycloak.withdraw(organisation, person, role));
    }

    void remove(UUID organisation, String person) {
        told(() -> keycloak.remove(organisation, person));
    }

    void signOutEverywhere(String person) {
        told(() -> keycloak.signOutEverywhere(person));
    }

    private static void told(Runnable what) {
        asked(() -> {
            what.run();
            return null;
        });
    }

    private static <T> T asked(Supplier<T> what) {
        try {
            return what.get();
        } catch (RuntimeException e) {
            log.warnf("Sign-in cannot be asked: %s", e.toString());
            throw new MemberRefusal.SignInAway().asException();
        }
    }
}
