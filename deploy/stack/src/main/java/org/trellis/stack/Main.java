package org.trellis.stack;

import java.util.Arrays;
import java.util.List;
import org.trellis.stack.imports.FrontDoor;
import org.trellis.stack.imports.ListImport;
import org.trellis.stack.logbook.VerifyLog;
import org.trellis.stack.organisations.NewOrganisation;
import org.trellis.stack.replay.Replay;

/// The command line of the stack: `run`, `start`, `stop`, `status`, `reset`, `replay`, `verify-log`, `import` and
/// `organisation`. `make help` says what each is for.
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
                case "verify-log" ->
                    verifyLog(settings, Arrays.asList(arguments).subList(1, arguments.length));
                case "organisation" ->
                    organisation(settings, Arrays.asList(arguments).subList(1, arguments.length));
                case "import" -> imports(settings, Arrays.asList(arguments).subList(1, arguments.length));
                default ->
                    throw new StackException("Say run, start, stop, status, reset, replay, verify-log, import or"
                            + " organisation, not "
                            + Arrays.toString(arguments) + ".");
            }
        } catch (StackException | ListImport.Refused | VerifyLog.Refused e) {
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

    private static void verifyLog(Settings settings, List<String> arguments) {
        var directory = settings.port("directory", 8081).url();
        var keycloak = settings.port("keycloak", 8180).url();
        System.out.print(new VerifyLog(directory, keycloak).verify(VerifyLog.Wish.of(arguments)));
    }

    private static void imports(Settings settings, List<String> arguments) {
        var directory = settings.port("directory", 8081).url();
        var keycloak = settings.port("keycloak", 8180).url();
        System.out.print(new ListImport(directory, keycloak).send(ListImport.Wish.of(arguments)));
    }

    private static void organisation(Settings settings, List<String> arguments) {
        var door = new FrontDoor(
                settings.port("directory", 8081).url(),
                settings.port("keycloak", 8180).url());
        System.out.print(new NewOrganisation(door).register(NewOrganisation.Wish.of(arguments)));
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
