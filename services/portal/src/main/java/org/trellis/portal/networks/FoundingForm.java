package org.trellis.portal.networks;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// A network as it is being founded.
public class FoundingForm {

    @RestForm
    public String name;

    @RestForm
    public String about;

    @RestForm
    public String who;

    @RestForm
    public String shownName;

    @RestForm
    public boolean nothingPrivate;

    @RestForm
    public String key;

    public boolean askPrivate;
    public Errors errors = Errors.none();

    FoundingForm tidy() {
        name = text(name);
        about = text(about).replace("\r\n", "\n");
        // Whatever was not said is the least.
        who = "all".equals(who) ? "all" : "groups";
        shownName = text(shownName);
        // The same key until it is sent, so that a second press of the button founds one.
        key = FormKey.of(key);
        return this;
    }

    NetworksClient.NewNetwork wanted() {
        return new NetworksClient.NewNetwork(
                name, orNull(about), who.equals("all"), orNull(shownName), nothingPrivate ? Boolean.TRUE : null);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
