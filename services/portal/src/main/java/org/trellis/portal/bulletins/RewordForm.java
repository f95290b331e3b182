package org.trellis.portal.bulletins;

import org.jboss.resteasy.reactive.RestForm;

/// A bulletin in a receiver's own words, as it stands in the form.
public class RewordForm {

    @RestForm
    public String title;

    @RestForm
    public String words;

    @RestForm
    public String note;

    @RestForm
    public String audience;

    @RestForm
    public boolean publicContacts;

    public boolean askContacts;

    /// The own words, or those that came: it is a draft to begin with.
    static RewordForm of(Received one) {
        var form = new RewordForm();
        form.title = one.shareTitle();
        form.words = one.shareWords();
        form.note = one.own() == null ? null : one.own().note();
        form.audience = one.own() == null ? null : one.own().audience();
        return form.tidy();
    }

    final RewordForm tidy() {
        title = BulletinForm.tidy(title);
        words = BulletinForm.tidy(words);
        note = BulletinForm.tidy(note);
        audience = BulletinForm.tidy(audience);
        return this;
    }

    ReceivedClient.Rewording rewording() {
        return new ReceivedClient.Rewording(
                BulletinForm.none(title),
                BulletinForm.none(words),
                BulletinForm.none(note),
                BulletinForm.none(audience),
                publicContacts ? Boolean.TRUE : null);
    }
}
