package org.trellis.portal.operator;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.trellis.portal.proxy.ProxySettings;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.services.ServiceProblem;

/// Asks each service that the portal leads to whether it is ready, and what it could not act on.
@ApplicationScoped
public class Services {

    /// A service at this moment. `letters` is null when they cannot be counted.
    public record State(String name, boolean ready, List<ServiceClient.Topic> letters) {

        public boolean isCounted() {
            return letters != null;
        }

        public List<ServiceClient.Topic> waiting() {
            return letters.stream().filter(topic -> topic.count() > 0).toList();
        }
    }

    private static final Logger LOG = Logger.getLogger(Services.class);

    private final Map<String, ServiceClient> services = new TreeMap<>();

    Services(ProxySettings settings) {
        settings.services().forEach((name, address) -> services.put(name, client(address)));
    }

    private static ServiceClient client(URI address) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(1, TimeUnit.SECONDS)
                .readTimeout(4, TimeUnit.SECONDS)
                .register(ProblemReader.class)
                .build(ServiceClient.class);
    }

    List<State> now(String token) {
        return services.entrySet().stream()
                .map(service -> state(service.getKey(), service.getValue(), token))
                .toList();
    }

    private static State state(String name, ServiceClient service, String token) {
        try {
            service.ready();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("%s is not ready: %s", name, away.getMessage());
            return new State(name, false, null);
        }
        try {
            return new State(
                    name, true, service.letters("Bearer " + token, name).topics());
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("The dead letters of %s cannot be counted: %s", name, away.getMessage());
            return new State(name, true, null);
        }
    }
}
