package org.trellis.stack;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a person may change about the stack, read from the environment. `deploy/stack/README.md` lists all of it.
record Settings(Function<String, String> environment) {

    static Settings ofThisProcess() {
        return new Settings(System::getenv);
    }

    static Settings of(Map<String, String> values) {
        return new Settings(values::get);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank());
    }

    String value(String name, String otherwise) {
        return value(name).orElse(otherwise);
    }

    int number(String name, int otherwise) {
        var text = value(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StackException(name + " must be a whole number, not \"" + text + "\".", e);
        }
    }

    /// The port of one piece: its own setting, or its usual port moved by `TRELLIS_PORT_OFFSET`.
    Port port(String piece, int usual) {
        var setting = "TRELLIS_" + piece.toUpperCase(java.util.Locale.ROOT).replace('-', '_') + "_PORT";
        return new Port(piece, setting, number(setting, usual + number("TRELLIS_PORT_OFFSET", 0)));
    }
}
