package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The identity server. It is optimised once for its options and for what we give it (`kc.sh build`, kept in the
/// cache); later it is started by java directly, from a folder of this stack whose big parts are links into the cache.
final class Keycloak {

    private static final List<String> OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--features-disabled=impersonation");
    private static final List<String> FLAGS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private final Layout layout;
    private final Port port;
    private final Port management;
    private final Providers providers;

    Keycloak(Layout layout, Port port, Port management) {
        this.layout = layout;
        this.port = port;
        this.management = management;
        this.providers = Providers.in(layout);
    }

    /// Unpacks and optimises the server when this version with these options and providers is not in the cache.
    void prepare(Progress progress) {
        try {
            Unpack.once(cached(), folder -> {
                progress.say("keycloak is unpacked and built once for its options, which takes about a minute");
                Unpack.zip(archive(), folder);
                providers.copyTo(folder.resolve("providers"));
                build(folder);
            });
            linkHome();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Path folder) {
        var command =
                new java.util.ArrayList<>(List.of(folder.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(OPTIONS);
        var environment = Map.of("JAVA_HOME", Jvm.home(), "JAVA_OPTS_KC_HEAP", "-Xmx512m");
        Commands.run(command, environment, folder, layout.log("keycloak-build"));
    }

    private void linkHome() throws IOException {
        Files.createDirectories(imports());
        for (var part : List.of("lib", "conf", "providers", "themes")) {
            var link = home().resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, cached().resolve(part));
        }
    }

    /// The folder whose realm files are imported when the realm does not exist yet.
    Path imports() {
        return home().resolve("data/import");
    }

    Piece piece(Port database, Map<String, String> secrets) {
        var start = List.of(
                "-Dkc.home.dir=" + home(),
                "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-cp",
                home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port.number(),
                "--http-management-port=" + management.number(),
                "--hostname=" + port.url(),
                "--db-url=jdbc:postgresql://" + database.localhost() + "/keycloak",
                "--db-username=keycloak",
                "--db-password=" + Postgres.PASSWORD,
                "--db-pool-max-size=20");
        var environment = new HashMap<>(secrets);
        // A theme's files keep their address when what stands in them changes: a day, not Keycloak's month.
        environment.put("KC_SPI_THEME__STATIC_MAX_AGE", "86400");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Secrets.PASSWORD_OF_ALL);
        return Piece.java(
                port.piece(),
                Jvm.command(FLAGS, start),
                environment,
                home(),
                port,
                new Health(management.url() + "/health/ready"));
    }

    private Path home() {
        return layout.data().resolve("keycloak");
    }

    private Path cached() {
        var options = Integer.toHexString((OPTIONS + Jvm.home()).hashCode());
        var version = archive().getFileName().toString().replaceAll("keycloak-quarkus-dist-(.*)\\.zip", "$1");
        return layout.cache().resolve("keycloak-" + version + "-" + options + "-" + providers.fingerprint());
    }

    private Path archive() {
        try (var files = Files.list(layout.built().resolve("servers"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("keycloak-quarkus-dist"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow(() -> new StackException("Keycloak's archive is not there: run `make build`."));
        } catch (IOException e) {
            throw new StackException("Nothing was built yet: run `make build`.", e);
        }
    }
}
