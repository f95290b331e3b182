package org.trellis.portal.items;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// Whom to invite, until when, and for whom of them. Of one who is a guest already, another day.
public class GuestForm {

    private static final Map<String, List<String>> ROLES = Map.of(
            "council", List.of("councillor", "liaison-officer", "helpline"),
            "infrastructure", List.of("support-officer", "grants-officer", "safeguarding-lead"),
            "group", List.of("steward", "helper"));

    @RestForm
    public String organisation;

    @RestForm
    public String until;

    @RestForm
    public String role;

    public Errors errors = Errors.none();

    static GuestForm of(UUID organisation, LocalDate until, String role) {
        var form = new GuestForm();
        form.organisation = organisation.toString();
        form.until = until.toString();
        form.role = role;
        return form.tidy();
    }

    GuestForm tidy() {
        organisation = ItemForm.tidy(organisation);
        until = ItemForm.tidy(until);
        role = ItemForm.tidy(role);
        return this;
    }

    /// Empty when the form names nobody.
    Optional<UUID> guest() {
        return organisation.matches("[0-9a-f-]{36}") ? Optional.of(UUID.fromString(organisation)) : Optional.empty();
    }

    /// A role as an address names it; empty when it names none.
    static String role(String sent) {
        return sent != null && sent.matches("[a-z][a-z-]{1,40}") ? sent : "";
    }

    /// Those that there are in an organisation of this kind.
    static List<String> roles(String kind) {
        return ROLES.getOrDefault(kind == null ? "" : kind, List.of());
    }

    /// The last day; null, with an error, when it is none.
    LocalDate day(String otherwise) {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeException _) {
            errors.add("until", otherwise);
            return null;
        }
    }

    ItemsClient.Inviting wanted(LocalDate day) {
        return new ItemsClient.Inviting(day, role.isEmpty() ? null : role);
    }
}
