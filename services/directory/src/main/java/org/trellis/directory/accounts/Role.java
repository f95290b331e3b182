package org.trellis.directory.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a person can be in an organisation. Each role is a group of the organisation in Keycloak.
public enum Role {
    STEWARD("group", "steward", "stewards"),
    HELPER("group", "helper", "helpers"),
    LIAISON_OFFICER("council", "liaison-officer", "liaison-officers"),
    HELPLINE("council", "helpline", "helpline"),
    COUNCILLOR("council", "councillor", "councillors"),
    GRANTS_OFFICER("infrastructure", "grants-officer", "grants-officers"),
    SUPPORT_OFFICER("infrastructure", "support-officer", "support-officers"),
    SAFEGUARDING_LEAD(Set.of("council", "infrastructure"), "safeguarding-lead", "safeguarding-leads"),
    INTEGRATOR("partner", "integrator", "integrators");

    private final Set<String> kinds;
    private final String word;
    private final String group;

    Role(String kind, String word, String group) {
        this(Set.of(kind), word, group);
    }

    Role(Set<String> kinds, String word, String group) {
        this.kinds = kinds;
        this.word = word;
        this.group = group;
    }

    /// As tokens and the API write it: `liaison-officer`.
    public String word() {
        return word;
    }

    /// The name of the organisation's group in Keycloak whose members hold it.
    String group() {
        return group;
    }

    /// Whether sign-in may ask its holders for a second factor: what residents tell an institution is seen there.
    boolean isOfAnInstitution() {
        return !kinds.contains("group");
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    /// Those that there are in an organisation of this kind; the first is its first member's.
    public static List<Role> in(String kind) {
        return Arrays.stream(values()).filter(role -> role.kinds.contains(kind)).toList();
    }
}
