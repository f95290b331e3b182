package org.trellis.portal.streets;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// A sub-area as it stands in the form: what was typed survives a mistake.
public class AreaForm {

    @RestForm
    public String name;

    /// One in a line.
    @RestForm
    public String streets;

    /// In lines, or with commas between them.
    @RestForm
    public String postcodes;

    @RestForm
    public String etag;

    /// Makes a second press of the button the same area.
    @RestForm
    public String key;

    public StreetsClient.SubArea meanwhile;
    public Errors errors = Errors.none();

    static AreaForm empty() {
        return new AreaForm().tidy();
    }

    static AreaForm of(StreetsClient.SubArea area) {
        var form = new AreaForm();
        form.name = area.name();
        form.streets = String.join("\n", area.streets());
        form.postcodes = String.join("\n", area.postcodes());
        form.etag = area.etag();
        return form.tidy();
    }

    AreaForm tidy() {
        name = tidy(name);
        streets = tidy(streets);
        postcodes = tidy(postcodes);
        key = FormKey.of(key);
        return this;
    }

    StreetsClient.Wanted wanted(StreetsClient.SubArea before) {
        return new StreetsClient.Wanted(
                name, split(streets, "\n"), split(postcodes, "[\n,;]"), before == null ? null : before.drawing());
    }

    private static List<String> split(String text, String by) {
        return Arrays.stream(text.split(by))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }
}
