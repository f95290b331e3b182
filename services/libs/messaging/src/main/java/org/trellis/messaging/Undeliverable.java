package org.trellis.messaging;

/// A message that no number of tries will make right: it goes to the dead letters at once.
public final class Undeliverable extends RuntimeException {

    Undeliverable(String why, Throwable cause) {
        super("The message " + why, cause);
    }
}
