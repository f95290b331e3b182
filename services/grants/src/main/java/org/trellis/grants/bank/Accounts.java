package org.trellis.grants.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Envelope;

/// Closes accounts, and opens where a payment goes for who pays it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Accounts {

    private final BankRows rows;
    private final Envelope envelope;
    private final ObjectMapper json;
    private final InstantSource clock;

    Accounts(
            BankRows rows,
            @ConfigProperty(name = "trellis.bank.key") String key,
            ObjectMapper json,
            InstantSource clock) {
        this.rows = rows;
        this.envelope = Envelope.with(key);
        this.json = json;
        this.clock = clock;
    }

    /// Empty while there is none that can be used, and for a payment that is not the organisation's to make now.
    public Optional<AccountDetails> toPay(UUID payment) {
        return rows.toPay(payment, clock.instant()).map(kept -> read(envelope.open(kept.id(), kept.closed())));
    }

    /// The same for what a host has to send on.
    Optional<AccountDetails> toSend(UUID order) {
        return rows.toSend(order, clock.instant()).map(kept -> read(envelope.open(kept.id(), kept.closed())));
    }

    Envelope.Closed close(UUID id, AccountDetails details) {
        try {
            return envelope.close(id, json.writeValueAsString(details));
        } catch (JsonProcessingException e) {
            // Not as cause: its text may hold what was written.
            throw new IllegalStateException("An account that cannot be written as JSON");
        }
    }

    private AccountDetails read(String text) {
        try {
            return json.readValue(text, AccountDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An account that cannot be read");
        }
    }
}
