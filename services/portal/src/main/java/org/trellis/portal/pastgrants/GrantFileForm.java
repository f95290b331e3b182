package org.trellis.portal.pastgrants;

import org.trellis.portal.imports.Upload;
import org.trellis.portal.pages.Errors;

/// What a person chose about a file of grants. The file itself cannot stand in a form again.
public final class GrantFileForm {

    public boolean take;
    public String fileName = "";
    public Errors errors = Errors.none();

    static GrantFileForm of(Upload upload) {
        var form = new GrantFileForm();
        form.take = "take".equals(upload.field("then"));
        form.fileName = upload.fileName();
        return form;
    }

    public String then() {
        return take ? "take" : "look";
    }

    /// After a look, taking it in is what is likeliest.
    GrantFileForm looked() {
        take = true;
        return this;
    }
}
