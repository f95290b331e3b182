package org.trellis.portal.imports;

import org.trellis.portal.pages.Errors;

/// What a person chose about a list of pathways. The file itself cannot stand in a form again.
public final class PathwayListForm {

    public boolean take;
    public boolean publish;
    public String need = "";
    public String fileName = "";
    public Errors errors = Errors.none();

    static PathwayListForm of(Upload upload) {
        var form = new PathwayListForm();
        form.take = "take".equals(upload.field("then"));
        form.publish = "true".equals(upload.field("publish"));
        form.need = upload.field("need");
        form.fileName = upload.fileName();
        return form;
    }

    public String then() {
        return take ? "take" : "look";
    }

    /// After a look, taking it in is what is likeliest.
    PathwayListForm looked() {
        take = true;
        return this;
    }
}
