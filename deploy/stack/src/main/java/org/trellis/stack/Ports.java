package org.trellis.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Every port of one stack.
record Ports(
        Port postgres,
        Port kafka,
        Port kafkaController,
        Port keycloak,
        Port keycloakManagement,
        Port smtp,
        Port messages,
        List<Port> services) {

    private static final int NEXT_REPLICA = 10;

    static Ports of(Settings settings, List<ServiceFolder> services) {
        return new Ports(
                settings.port("postgres", 15432),
                settings.port("kafka", 19092),
                settings.port("kafka-controller", 19093),
                settings.port("keycloak", 8180),
                settings.port("keycloak-management", 8190),
                settings.port("smtp", 1025),
                settings.port("messages", 8025),
                services.stream()
                        .flatMap(service -> replicas(settings, service).stream())
                        .toList());
    }

    /// One port for each replica of a service: `signposting` on 8084, `signposting-2` on 8094, and so on.
    private static List<Port> replicas(Settings settings, ServiceFolder service) {
        var replicas = new ArrayList<Port>();
        var setting =
                "TRELLIS_" + service.name().toUpperCase(java.util.Locale.ROOT).replace('-', '_') + "_REPLICAS";
        for (var replica = 0; replica < settings.number(setting, 1); replica++) {
            var name = replica == 0 ? service.name() : service.name() + "-" + (replica + 1);
            replicas.add(settings.port(name, service.usualPort() + replica * NEXT_REPLICA));
        }
        return replicas;
    }

    List<Port> all() {
        var all = new ArrayList<>(
                List.of(postgres, kafka, kafkaController, keycloak, keycloakManagement, smtp, messages));
        all.addAll(services);
        return all;
    }

    /// One line for each piece: `portal=http://localhost:8080`, `kafka=localhost:19092`.
    void addresses(Path file) {
        var lines = new Properties();
        for (var port : all()) {
            var isHttp = !List.of(postgres, kafka, kafkaController, smtp).contains(port);
            lines.put(port.piece(), isHttp ? port.url() : port.localhost());
        }
        try (var out = Files.newBufferedWriter(file)) {
            lines.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first replica of a service.
    Port service(String name) {
        return services.stream()
                .filter(port -> port.piece().equals(name))
                .findFirst()
                .orElseThrow(() -> new StackException("There is no service " + name));
    }
}
