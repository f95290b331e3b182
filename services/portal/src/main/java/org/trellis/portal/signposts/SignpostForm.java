package org.trellis.portal.signposts;

import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.vocabulary.Capacity;
import org.trellis.portal.vocabulary.Postcode;

/// A signpost as it is being written.
public class SignpostForm {

    @RestForm
    public UUID to;

    @RestForm
    public String need;

    @RestForm
    public String place;

    @RestForm
    public String note;

    @RestForm
    public boolean namesNobody;

    @RestForm
    public String key;

    public String receiver;
    public Capacity capacity;
    public boolean askNames;
    public boolean notCurrent;
    public Errors errors = Errors.none();

    SignpostForm tidy() {
        need = Objects.requireNonNullElse(need, "");
        place = Postcode.shortened(Objects.requireNonNullElse(place, "").strip());
        note = Objects.requireNonNullElse(note, "").strip().replace("\r\n", "\n");
        // The same key until it is sent, so that a second press of the button is the same signpost.
        key = FormKey.of(key);
        return this;
    }

    SignpostsClient.NewSignpost signpost(String placeCode) {
        return new SignpostsClient.NewSignpost(
                to, need, placeCode, note.isEmpty() ? null : note, namesNobody ? Boolean.TRUE : null);
    }
}
