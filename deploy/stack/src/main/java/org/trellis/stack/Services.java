package org.trellis.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The platform's own services, each run from what Maven built, with the settings of this stack in its environment.
final class Services {

    private static final String FLAGS =
            "-Xmx192m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1 -Xshare:auto";

    private static final String UNBOUNDED = "1000000";

    private final Settings settings;
    private final Layout layout;
    private final Ports ports;
    private final Secrets secrets;

    Services(Settings settings, Layout layout, Ports ports, Secrets secrets) {
        this.settings = settings;
        this.layout = layout;
        this.ports = ports;
        this.secrets = secrets;
    }

    /// Every replica of every service that was built.
    List<Piece> pieces(List<ServiceFolder> services) {
        return services.stream()
                .filter(ServiceFolder::isBuilt)
                .flatMap(service -> ports.services().stream()
                        .filter(port -> port.piece().matches(service.name() + "(-\\d+)?"))
                        .map(port -> piece(service, port)))
                .toList();
    }

    private Piece piece(ServiceFolder service, Port port) {
        var flags = List.of(settings.value("TRELLIS_SERVICE_FLAGS", FLAGS).split("\\s+"));
        return Piece.java(
                port.piece(),
                Jvm.command(flags, List.of("-jar", service.jar().toString())),
                environment(service, port),
                layout.data(),
                port,
                new Health(port.url() + "/q/health/ready"));
    }

    private Map<String, String> environment(ServiceFolder service, Port port) {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port.number()));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.kafka().localhost());
        environment.put("TRELLIS_KEYCLOAK_URL", ports.keycloak().url());
        environment.put("TRELLIS_PORTAL_URL", ports.service("portal").url());
        environment.put("QUARKUS_MAILER_HOST", "localhost");
        environment.put("QUARKUS_MAILER_PORT", Integer.toString(ports.smtp().number()));
        if (service.hasDatabase()) {
            addDatabase(environment);
        }
        if (service.name().equals("directory")) {
            environment.put("TRELLIS_PROVISIONER_SECRET", secrets.provisioner());
            environment.put("TRELLIS_NOTICES_PUBLIC_KEY", secrets.notices().publicKeyset());
            environment.put("TRELLIS_ADDRESSES_MARK_KEY", secrets.notices().markKey());
        }
        if (service.name().equals("referrals")) {
            environment.put("TRELLIS_DETAILS_KEY", secrets.details());
            environment.put("TRELLIS_NOTICES_PUBLIC_KEY", secrets.notices().publicKeyset());
            environment.put("TRELLIS_ADDRESSES_MARK_KEY", secrets.notices().markKey());
        }
        if (service.name().equals("grants")) {
            environment.put("TRELLIS_BANK_KEY", secrets.bank());
        }
        if (service.name().equals("dispatch")) {
            addDispatch(environment);
        }
        if (service.name().equals("portal")) {
            addPortal(environment);
        }
        return environment;
    }

    /// Everything is caught here, so nobody is woken at night and no bill grows.
    private void addDispatch(Map<String, String> environment) {
        environment.put("TRELLIS_NOTICES_PRIVATE_KEY", secrets.notices().privateKeyset());
        environment.put("TRELLIS_ADDRESSES_MARK_KEY", secrets.notices().markKey());
        environment.put("TRELLIS_INBOUND_WEBHOOK_SECRET", secrets.inbound());
        environment.put("TRELLIS_WEBHOOKS_KEY", secrets.webhooks());
        // A partner's system that is being written stands on this machine too.
        environment.put("TRELLIS_WEB_ADDRESSES_LOOPBACK", "true");
        environment.put("TRELLIS_GATEWAYS_SMS", "sink");
        environment.put("TRELLIS_GATEWAYS_EMAIL", "smtp");
        environment.put("TRELLIS_GATEWAYS_SINK_URL", ports.messages().url());
        environment.put("TRELLIS_QUIET_FROM", "00:00");
        environment.put("TRELLIS_QUIET_UNTIL", "00:00");
        environment.put("TRELLIS_BUDGETS_SMS_UNOWNED_PER_HOUR", UNBOUNDED);
        environment.put("TRELLIS_BUDGETS_EMAIL_UNOWNED_PER_HOUR", UNBOUNDED);
    }

    private void addDatabase(Map<String, String> environment) {
        environment.put("TRELLIS_DATABASE_HOST", "localhost");
        environment.put(
                "TRELLIS_DATABASE_PORT", Integer.toString(ports.postgres().number()));
        for (var role : List.of("OWNER", "APP", "RELAY", "CLOCK")) {
            environment.put("TRELLIS_DATABASE_" + role + "_PASSWORD", Postgres.PASSWORD);
        }
    }

    private void addPortal(Map<String, String> environment) {
        environment.put("TRELLIS_PORTAL_SECRET", secrets.portal());
        environment.put("TRELLIS_SESSION_SECRET", secrets.session());
        environment.put("TRELLIS_DEV_MESSAGES", "true");
        environment.put("TRELLIS_DEV_MESSAGES_URL", ports.messages().url() + "/messages");
        ports.services().stream()
                .filter(port -> !port.piece().matches("portal|.*-\\d+"))
                .forEach(port ->
                        environment.put("TRELLIS_" + port.piece().toUpperCase(Locale.ROOT) + "_URL", port.url()));
    }
}
