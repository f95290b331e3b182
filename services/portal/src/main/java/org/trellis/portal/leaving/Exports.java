package org.trellis.portal.leaving;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.trellis.portal.proxy.ProxySettings;

/// The services that hold something for an organisation.
@ApplicationScoped
class Exports {

    private final Map<String, ExportClient> services = new HashMap<>();

    Exports(ProxySettings settings) {
        settings.services().forEach((name, address) -> services.put(name, client(address, name)));
    }

    private static ExportClient client(URI address, String service) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address.resolve("/api/" + service + "/v1"))
                .connectTimeout(1, TimeUnit.SECONDS)
                .readTimeout(30, TimeUnit.SECONDS)
                .build(ExportClient.class);
    }

    Optional<ExportClient> of(String service) {
        return Optional.ofNullable(services.get(service));
    }
}
