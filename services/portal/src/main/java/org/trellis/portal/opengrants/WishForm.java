package org.trellis.portal.opengrants;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// How a group wants its grant to stand in the open data. What was typed survives a mistake.
public class WishForm {

    private static final int LONGEST_TITLE = 140;
    private static final int MOST_WORDS = 2000;
    private static final String SHOW = "show";
    private static final String LEAVE_OUT = "leave-out";

    @RestForm
    public String named;

    @RestForm
    public String title;

    @RestForm
    public String description;

    @RestForm
    public boolean agreed;

    @RestForm
    public String version;

    public Errors errors = Errors.none();

    /// Nothing is chosen about the name for a group that said nothing yet: a yes to it is never ours to fill in.
    static WishForm of(OpenRecord one) {
        var form = new WishForm();
        form.named = one.version() == 0 ? "" : one.named() ? SHOW : LEAVE_OUT;
        form.title = one.ownTitle();
        form.description = one.ownDescription();
        form.agreed = one.agreed();
        return form.over(one).tidy();
    }

    /// From now on it is written over this version.
    WishForm over(OpenRecord one) {
        version = Integer.toString(one.version());
        return this;
    }

    WishForm tidy() {
        named = text(named);
        title = text(title);
        description = text(description);
        version = text(version);
        return this;
    }

    RecordsClient.Wish wish(boolean nameable, OpenGrantWords say) {
        if (nameable && !named.equals(SHOW) && !named.equals(LEAVE_OUT)) {
            errors.add("named", say.namedMissing());
        }
        if (title.length() > LONGEST_TITLE) {
            errors.add("title", say.titleLong());
        }
        if (description.length() > MOST_WORDS) {
            errors.add("description", say.wordsLong());
        }
        return new RecordsClient.Wish(named.equals(SHOW), orNull(title), orNull(description), agreed);
    }

    /// Never none, which would write over whatever stands there.
    String etag() {
        return version.matches("[0-9]{1,9}") ? "\"" + version + "\"" : "\"\"";
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    // Browsers send text areas with CR LF, which counts double.
    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }
}
