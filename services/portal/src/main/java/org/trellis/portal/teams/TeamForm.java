package org.trellis.portal.teams;

import java.util.Arrays;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// A team as it stands in the form: what was typed survives a mistake.
public class TeamForm {

    @RestForm
    public String name;

    /// With commas or spaces between them.
    @RestForm
    public String wards;

    /// Makes a second press of the button the same team.
    @RestForm
    public String key;

    public Errors errors = Errors.none();

    static TeamForm empty() {
        return new TeamForm().tidy();
    }

    static TeamForm of(TeamsClient.Team team) {
        var form = new TeamForm();
        form.name = team.name();
        form.wards = String.join(", ", team.wards());
        return form.tidy();
    }

    TeamForm tidy() {
        name = Objects.requireNonNullElse(name, "").strip();
        wards = Objects.requireNonNullElse(wards, "").strip();
        key = FormKey.of(key);
        return this;
    }

    TeamsClient.Wanted wanted() {
        return new TeamsClient.Wanted(
                name,
                Arrays.stream(wards.split("[,\\s]+"))
                        .filter(ward -> !ward.isEmpty())
                        .toList());
    }
}
