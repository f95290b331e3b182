package org.trellis.portal.items;

import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// A note as it stands in the form.
public class NoteForm {

    @RestForm
    public String text;

    /// Makes a second press of the button the same note.
    @RestForm
    public String key;

    public Errors errors = Errors.none();

    NoteForm tidy() {
        text = ItemForm.tidy(text);
        key = FormKey.of(key);
        return this;
    }
}
