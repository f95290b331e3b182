package org.trellis.keycloak.notices;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.trellis.addresses.Address.Kind;
import org.trellis.addresses.Seal;
import org.trellis.contracts.dispatch.NoticeEvent;

/// Asks dispatch to send something to a person; Keycloak sends nothing itself.
public final class Notices {

    /// To whom: the address sealed, so that only dispatch can read it.
    public record To(Kind kind, String sealed, String language) {}

    private final Broker broker;
    private final Seal seal;

    public Notices(Broker broker, Seal seal) {
        this.broker = broker;
        this.seal = seal;
    }

    /// Whether the notice is on its way. The words are of one template that dispatch knows, and are sealed too.
    public boolean ask(String template, To to, Map<String, String> words, Instant notAfter) {
        var id = UUID.randomUUID();
        var channel = to.kind() == Kind.PHONE ? "sms" : "email";
        return broker.takes(new NoticeEvent.Asked(
                id, template, to.language(), channel, to.sealed(), seal.words(id, words), true, notAfter, null));
    }
}
