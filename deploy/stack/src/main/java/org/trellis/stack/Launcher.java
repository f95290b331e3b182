package org.trellis.stack;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Brings the whole stack up in the order in which its pieces need each other, and stays to watch it.
final class Launcher {

    private static final String THIS_MACHINE = "127.0.0.1";

    private final Layout layout;
    private final Progress progress;
    private final List<ServiceFolder> folders;
    private final Ports ports;
    private final Secrets secrets;
    private final Supervisor supervisor;
    private final Postgres postgres;
    private final PostgresHome postgresHome;
    private final Kafka kafka;
    private final Keycloak keycloak;
    private final Services services;
    private volatile boolean started;

    Launcher(Settings settings, Layout layout, Progress progress) {
        this.layout = layout;
        this.progress = progress;
        layout.prepare();
        folders = ServiceFolder.in(layout);
        ports = Ports.of(settings, folders);
        secrets = Secrets.of(layout);
        supervisor = new Supervisor(layout, progress);
        postgresHome = PostgresHome.of(layout, Versions.POSTGRES, "root".equals(System.getProperty("user.name")));
        postgres = new Postgres(layout, postgresHome, ports.postgres());
        kafka = new Kafka(layout, ports.kafka(), ports.kafkaController());
        keycloak = new Keycloak(layout, ports.keycloak(), ports.keycloakManagement());
        services = new Services(settings, layout, ports, secrets);
    }

    /// Starts everything and returns when all of it is ready. What was started before a failure is stopped again by
    /// the shutdown hook.
    void start() {
        Leftovers.stop(layout.run(), progress);
        Listeners.requireFree(ports.all());
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        announce();
        var messages = new Messages(layout.messages());
        new Mailbox(THIS_MACHINE, ports.smtp(), messages).start();
        new Desk(THIS_MACHINE, ports.messages(), messages, supervisor::act).start();
        supervisor.startTogether(List.of(this::startDatabases, this::startKafka, () -> keycloak.prepare(progress)));
        startKeycloak();
        startServices();
        started = true;
    }

    private void announce() {
        if (postgresHome.isElsewhere()) {
            progress.say("root's PostgreSQL runs as nobody, who cannot enter " + layout.state() + ": its data goes to "
                    + postgresHome.data());
        }
        progress.say("starting in " + layout.state());
    }

    private void startDatabases() {
        postgres.prepare();
        supervisor.start(postgres.piece());
        var databases = new Databases(postgres, layout);
        databases.makeForKeycloak();
        folders.stream()
                .filter(ServiceFolder::hasDatabase)
                .map(ServiceFolder::name)
                .forEach(databases::makeFor);
    }

    private void startKafka() {
        kafka.prepare();
        supervisor.start(kafka.piece());
    }

    private void startKeycloak() {
        var realms = layout.root().resolve("deploy/keycloak");
        Realm.write(
                realms.resolve("trellis-realm.json"),
                realms.resolve("demo-realm.json"),
                keycloak.imports().resolve("trellis-realm.json"));
        supervisor.start(keycloak.piece(ports.postgres(), secrets.forKeycloak(ports)));
    }

    private void startServices() {
        folders.stream()
                .filter(folder -> !folder.isBuilt())
                .forEach(folder -> progress.say(folder.name() + " was not built, so it is not started: `make build`"));
        supervisor.startTogether(services.pieces(folders).stream()
                .map(piece -> (Runnable) () -> supervisor.start(piece))
                .toList());
    }

    /// Writes every address of this stack to `.stack/run/addresses.properties`, for tests and scripts.
    void publishAddresses() {
        ports.addresses(layout.run().resolve("addresses.properties"));
    }

    void loadDemo() {
        if (folders.stream().anyMatch(folder -> folder.name().equals("portal") && folder.isBuilt())) {
            var people = new DemoPeople(
                    ports.service("portal").url(), ports.keycloak().url());
            new Demo(layout, people, progress).loadOnce();
        }
    }

    /// Where to go, and who can sign in.
    String welcome() {
        var portal = folders.stream()
                .filter(folder -> folder.name().equals("portal") && folder.isBuilt())
                .map(folder -> " at " + ports.service(folder.name()).url())
                .findFirst()
                .orElse("");
        return """

                Trellis is running%s. Everybody's password is "trellis":
                %s

                Mail and text messages: %s/messages. Accounts: %s (admin, trellis).
                """.formatted(
                        portal,
                        SignIns.of(layout.root().resolve("deploy/keycloak/demo-realm.json"))
                                .stripTrailing(),
                        ports.messages().url(),
                        ports.keycloak().url());
    }

    /// Sleeps until a signal ends this process; the shutdown hook does the rest.
    void waitUntilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        supervisor.stopAll();
        progress.say("stopped");
        if (started) {
            // Being asked to stop is no failure, so make has nothing to complain about after Ctrl-C.
            Runtime.getRuntime().halt(0);
        }
    }
}
