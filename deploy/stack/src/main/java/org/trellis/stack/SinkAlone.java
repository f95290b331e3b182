package org.trellis.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// The sink without a stack, for Compose: takes every mail and text message, delivers none, and keeps each to be read.
/// The argument is the folder to keep them in.
public final class SinkAlone {

    private static final String EVERYWHERE = "0.0.0.0";

    private SinkAlone() {}

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.ofThisProcess();
        var messages = new Messages(Files.createDirectories(Path.of(arguments[0])));
        new Mailbox(EVERYWHERE, settings.port("smtp", 1025), messages).start();
        new Desk(EVERYWHERE, settings.port("messages", 8025), messages, (process, what) -> {
                    throw new StackException("There are no processes here.");
                })
                .start();
        new CountDownLatch(1).await();
    }
}
