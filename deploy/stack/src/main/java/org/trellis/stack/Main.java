package org.trellis.stack;

import java.util.Arrays;
import org.trellis.stack.replay.Replay;

/// The command line of the stack: `run`, `start`, `stop`, `status`, `reset` and `replay`. `make help` says what each is
/// for.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var command = arguments.length == 0 ? "" : arguments[0];
        var settings = Settings.ofThisProcess();
        var layout = Layout.of(settings);
        try {
            switch (command) {
                case "run" -> run(settings, layout);
                case "start" -> new Background(layout).start();
                case "stop" -> new Background(layout).stop();
                case "status" -> System.out.print(Status.of(layout));
                case "reset" -> new Background(layout).reset();
                case "replay" -> replay(settings);
                default ->
                    throw new StackException(
                            "Say run, start, stop, status, reset or replay, not " + Arrays.toString(arguments) + ".");
            }
        } catch (StackException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void replay(Settings settings) {
        var replay = new Replay(settings.port("kafka", 19092).localhost());
        for (var topic : replay.topics()) {
            System.out.println(topic + ": " + replay.replay(topic) + " put back");
        }
    }

    private static void run(Settings settings, Layout layout) {
        var progress = new Progress(System.out);
        layout.prepare();
        try (var lock = Lock.take(layout)) {
            var launcher = new Launcher(settings, layout, progress);
            launcher.start();
            launcher.publishAddresses();
            launcher.loadDemo();
            progress.say("everything is ready");
            progress.plain(launcher.welcome());
            lock.markReady();
            launcher.waitUntilStopped();
        }
    }
}
