package org.trellis.keycloak.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What an installation says about signing in, read from Keycloak's environment. `deploy/keycloak/README.md` lists all
/// of it.
public record Settings(Function<String, String> environment) {

    public static Settings ofThisProcess() {
        return new Settings(System::getenv);
    }

    /// By which addresses are compared; never changed.
    public String markKey() {
        return required("TRELLIS_ADDRESSES_MARK_KEY");
    }

    /// For which addresses are sealed; dispatch holds the other half.
    public String noticesKey() {
        return required("TRELLIS_NOTICES_PUBLIC_KEY");
    }

    public String broker() {
        return required("KAFKA_BOOTSTRAP_SERVERS");
    }

    public short copies() {
        return (short) number("TRELLIS_KAFKA_REPLICATION", 3);
    }

    /// Who is asked whether messages are slow today; nobody when it is not said.
    public Optional<URI> dispatch() {
        return value("TRELLIS_DISPATCH_URL").map(URI::create);
    }

    public Duration codeLife() {
        return Duration.ofMinutes(number("TRELLIS_CODE_MINUTES", 10));
    }

    public int tries() {
        return number("TRELLIS_CODE_TRIES", 5);
    }

    /// Where a number may be registered, by the two letters of ISO 3166.
    public Set<String> countries() {
        return Set.of(value("TRELLIS_CODE_COUNTRIES").orElse("GB,GG,JE,IM,IE").split("\\s*,\\s*"));
    }

    public int codesPerAddress() {
        return number("TRELLIS_CODES_PER_ADDRESS", 5);
    }

    public int codesPerClient() {
        return number("TRELLIS_CODES_PER_CLIENT", 20);
    }

    /// How long the two above are counted.
    public Duration window() {
        return Duration.ofMinutes(number("TRELLIS_CODES_WINDOW_MINUTES", 30));
    }

    /// From however many machines they come.
    public int wrongCodesPerDay() {
        return number("TRELLIS_WRONG_CODES_PER_DAY", 50);
    }

    private int number(String name, int otherwise) {
        return value(name).map(Integer::valueOf).orElse(otherwise);
    }

    private String required(String name) {
        return value(name)
                .orElseThrow(() -> new IllegalStateException("Keycloak's environment lacks " + name
                        + ", without which nobody can sign in: see deploy/keycloak/README.md"));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
