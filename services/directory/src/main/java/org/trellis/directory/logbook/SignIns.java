package org.trellis.directory.logbook;

import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.trellis.contracts.accounts.SignInEvent;
import org.trellis.directory.accounts.KeycloakClient;
import org.trellis.messaging.Delivery;
import org.trellis.messaging.Inbox;
import org.trellis.tenancy.OrganisationId;

/// Writes that a person came in into the logbook of each organisation that the person belongs to.
///
/// Which those are, Keycloak alone knows. While it is away the message waits, and those behind it in order.
@ApplicationScoped
class SignIns {

    private static final String CONSUMER = "sign-ins";

    private final Inbox inbox;
    private final Logbook logbook;
    private final KeycloakClient keycloak;
    private final Guard whileAway = Guard.create()
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(200, ChronoUnit.MILLIS)
            .whenException(KeycloakClient::isAway)
            .withExponentialBackoff()
            .maxDelay(5, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();

    SignIns(Inbox inbox, Logbook logbook, KeycloakClient keycloak) {
        this.inbox = inbox;
        this.logbook = logbook;
        this.keycloak = keycloak;
    }

    @Incoming("sign-ins")
    @Blocking
    void onMessage(ConsumerRecord<String, byte[]> message) throws Exception {
        inbox.receive(message, this::read);
    }

    private void read(Delivery delivery) {
        if (!delivery.type().equals(SignInEvent.SignedIn.TYPE)) {
            throw delivery.unknown();
        }
        var signedIn = delivery.as(SignInEvent.SignedIn.class);
        for (var organisation : organisationsOf(signedIn.person())) {
            inbox.once(
                    delivery,
                    new OrganisationId(organisation),
                    CONSUMER,
                    () -> logbook.note(Act.SIGNED_IN.code(), signedIn.person(), Map.of("how", signedIn.how())));
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> organisationsOf(String person) {
        try {
            return whileAway.call(() -> keycloak.organisationsOf(person), List.class);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
