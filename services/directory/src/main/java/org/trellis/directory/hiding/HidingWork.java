package org.trellis.directory.hiding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.trellis.directory.stewards.Moment;
import org.trellis.directory.stewards.Stewards;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Carries out on the group's side what the operator decided, in transactions that act for the group.
@ApplicationScoped
class HidingWork {

    private static final Logger log = Logger.getLogger(HidingWork.class);

    private final HidingSteps steps;
    private final Stewards stewards;
    private final ActingAs actingAs;
    private final String portal;

    HidingWork(
            HidingSteps steps,
            Stewards stewards,
            ActingAs actingAs,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.steps = steps;
        this.stewards = stewards;
        this.actingAs = actingAs;
        this.portal = portal;
    }

    void hide(HidingView hiding) {
        actingAs.run(group(hiding), () -> steps.hide(hiding));
    }

    void show(HidingView hiding) {
        actingAs.run(group(hiding), () -> steps.show(hiding));
    }

    /// Tells the stewards what they were not told yet; false while sign-in, which knows them, is away.
    boolean tell(HidingView hiding) {
        try {
            if (!isTaken(hiding, "told")) {
                tell(hiding, "told", "listing-hidden", true);
            }
            if (isTaken(hiding, "shown") && !isTaken(hiding, "told-again")) {
                tell(hiding, "told-again", "listing-shown-again", false);
            }
            return true;
        } catch (RuntimeException e) {
            log.warnf("The stewards of a hidden group cannot be told yet: %s", e.toString());
            return false;
        }
    }

    private void tell(HidingView hiding, String step, String template, boolean urgent) {
        var who = stewards.of(hiding.organisation());
        actingAs.run(group(hiding), () -> {
            if (steps.take(hiding.id(), step)) {
                stewards.tell(who, template, language -> words(hiding, template, language), urgent);
            }
        });
    }

    private Map<String, String> words(HidingView hiding, String template, String language) {
        var words = new HashMap<>(Map.of("organisation", hiding.name()));
        if (template.equals("listing-hidden")) {
            words.put("reason", hiding.reason());
            words.put("until", Moment.in(language, hiding.until()));
            words.put("link", portal + "/hidden");
        }
        return words;
    }

    private boolean isTaken(HidingView hiding, String step) {
        return actingAs.call(group(hiding), () -> steps.isTaken(hiding.id(), step));
    }

    private static OrganisationId group(HidingView hiding) {
        return new OrganisationId(hiding.organisation());
    }
}
