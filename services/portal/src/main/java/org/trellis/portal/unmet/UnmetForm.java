package org.trellis.portal.unmet;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// That somebody found nobody, as it is being written.
public class UnmetForm {

    @RestForm
    public String need;

    @RestForm
    public String place;

    @RestForm
    public String key;

    public boolean done;
    public Errors errors = Errors.none();

    final UnmetForm tidy() {
        need = Objects.requireNonNullElse(need, "").strip();
        place = Objects.requireNonNullElse(place, "").strip();
        key = FormKey.of(key);
        return this;
    }
}
