package org.trellis.directory.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Runs a transaction for the operator.
///
/// The operator is no tenant. It acts under an id that is nobody's, by which row-level security shows it what it wrote
/// itself and what a group wrote to it, and nothing else. No organisation can have this id: Keycloak gives random ones
/// (of version 4, this is of version 8), and a constraint in the database refuses it.
@ApplicationScoped
public class Operator {

    /// Stands in the policies' comparison only; the migration that adds the constraint names it too.
    public static final UUID ID = UUID.fromString("00000000-0000-8000-8000-0000006f7072");

    private final Acting acting;
    private final ActingAs actingAs;

    Operator(Acting acting, ActingAs actingAs) {
        this.acting = acting;
        this.actingAs = actingAs;
    }

    public <T> T call(Supplier<T> work) {
        return actingAs.call(new OrganisationId(ID), work);
    }

    public void run(Runnable work) {
        actingAs.run(new OrganisationId(ID), work);
    }

    /// The person of the operator who asks, as Keycloak's id.
    public String person() {
        return acting.person().orElseThrow();
    }

    /// The id of what this request makes: the same for the same person, route and `Idempotency-Key`; `otherwise` where
    /// no key was sent.
    public UUID idOf(String route, String key, UUID otherwise) {
        return key == null
                ? otherwise
                : UUID.nameUUIDFromBytes(String.join("\n", route, person(), key).getBytes(StandardCharsets.UTF_8));
    }
}
