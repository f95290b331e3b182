package org.trellis.portal.items;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// An item as it stands in the form: what was typed survives a mistake.
public class ItemForm {

    @RestForm
    public String title;

    @RestForm
    public String about;

    @RestForm
    public String etag;

    /// Whom to invite to it next, if that is why it is made.
    @RestForm
    public String invite;

    /// For whom of them, if that is said already.
    @RestForm
    public String role;

    /// Makes a second press of the button the same item.
    @RestForm
    public String key;

    public ItemsClient.Item meanwhile;
    public Errors errors = Errors.none();

    static ItemForm toInvite(String invite, String role) {
        var form = new ItemForm();
        form.invite = invite;
        form.role = role;
        return form.tidy();
    }

    static ItemForm of(ItemsClient.Item item) {
        var form = new ItemForm();
        form.title = item.title();
        form.about = item.about();
        form.etag = item.etag();
        return form.tidy();
    }

    ItemForm tidy() {
        title = tidy(title);
        about = tidy(about);
        invite = invite != null && invite.matches("[0-9a-f-]{36}") ? invite : "";
        role = GuestForm.role(role);
        key = FormKey.of(key);
        return this;
    }

    String roleQuery() {
        return role.isEmpty() ? "" : "&role=" + role;
    }

    static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }

    ItemsClient.Wanted wanted() {
        return new ItemsClient.Wanted(title, about);
    }
}
