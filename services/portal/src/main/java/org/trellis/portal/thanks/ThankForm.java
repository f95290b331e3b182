package org.trellis.portal.thanks;

import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// Thanks as they are being written.
public class ThankForm {

    @RestForm
    public String words;

    @RestForm
    public boolean nothingPrivate;

    @RestForm
    public String key;

    public UUID group;
    public String name;
    public boolean askPrivate;
    public boolean shut;
    public Errors errors = Errors.none();

    ThankForm tidy(UUID to) {
        group = to;
        words = Objects.requireNonNullElse(words, "").strip().replace("\r\n", "\n");
        // The same key until it is sent, so that a second press of the button thanks once.
        key = FormKey.of(key);
        return this;
    }

    ThanksClient.NewThank said() {
        return new ThanksClient.NewThank(group, words, nothingPrivate ? Boolean.TRUE : null);
    }
}
