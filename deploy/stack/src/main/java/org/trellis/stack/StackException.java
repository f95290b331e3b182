package org.trellis.stack;

/// Something a person can put right: its message says what and how, and is shown without a stack trace.
final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StackException(String message) {
        super(message);
    }

    StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
