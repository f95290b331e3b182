package org.trellis.dispatch.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.dispatch.webaddresses.Guard;
import org.trellis.dispatch.webaddresses.NotAllowed;
import org.trellis.tenancy.Acting;

/// What an organisation can do with its webhooks. Where an address leads to is looked up in no transaction.
@ApplicationScoped
class WebhookDesk {

    private final WebhookKeeping keeping;
    private final Guard guard;
    private final Acting acting;

    WebhookDesk(WebhookKeeping keeping, Guard guard, Acting acting) {
        this.keeping = keeping;
        this.guard = guard;
        this.acting = acting;
    }

    WebhookPage all() {
        acting.needed();
        return new WebhookPage(keeping.all());
    }

    WebhookView read(UUID id) {
        return keeping.read(id);
    }

    WebhookView add(NewWebhook wanted, String key) {
        acting.needed();
        check(wanted);
        return keeping.add(wanted, key);
    }

    WebhookView change(UUID id, NewWebhook wanted, String ifMatch) {
        // First, so that who has no such webhook is told nothing of the address either.
        keeping.read(id);
        check(wanted);
        return keeping.change(id, wanted, ifMatch);
    }

    WebhookView rotate(UUID id, Rotation wanted) {
        return keeping.rotate(id, Rotation.overlap(wanted));
    }

    void remove(UUID id) {
        keeping.remove(id);
    }

    private void check(NewWebhook wanted) {
        for (var type : wanted.types()) {
            if (EventType.of(type).filter(EventType.chosen()::contains).isEmpty()) {
                throw new WebhookRefusal.TypeUnknown(type).asException();
            }
        }
        try {
            guard.check(wanted.url());
        } catch (NotAllowed e) {
            throw new WebhookRefusal.AddressRefused().asException();
        }
    }
}
