package org.trellis.portal.streets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.maps.GeoJson;
import org.trellis.portal.maps.MapWords;
import org.trellis.portal.maps.PatchProblem;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

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

    /// What is drawn, as GeoJSON: a script writes it, and without one it goes back as it came.
    @RestForm
    public String patch;

    @RestForm
    public boolean dropPatch;

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
        form.patch = GeoJson.text(area.drawing());
        form.etag = area.etag();
        return form.tidy();
    }

    AreaForm tidy() {
        name = tidy(name);
        streets = tidy(streets);
        postcodes = tidy(postcodes);
        patch = dropPatch ? "" : tidy(patch);
        key = FormKey.of(key);
        return this;
    }

    /// A form that knows nothing of drawings leaves the one there is.
    AreaForm tidy(StreetsClient.SubArea before) {
        patch = patch == null ? GeoJson.text(before.drawing()) : patch;
        return tidy();
    }

    /// What to ask directory for; what it cannot be asked for stands in the errors then.
    StreetsClient.Wanted wanted(StreetsWords say, MapWords onMaps) {
        if (name.isEmpty()) {
            errors.add("name", say.nameMissing());
        }
        var drawing = patch.isEmpty() ? null : GeoJson.read(patch).orElse(null);
        if (!patch.isEmpty() && drawing == null) {
            errors.add("patch", onMaps.patchBroken());
        }
        return new StreetsClient.Wanted(name, split(streets, "\n"), split(postcodes, "[\n,;]"), drawing);
    }

    /// Beside the field that it is about.
    void refused(ServiceProblem problem, StreetsWords say, MapWords onMaps) {
        errors = PatchProblem.of(problem, onMaps)
                .map(text -> Errors.none().add("patch", text))
                .orElseGet(() -> FormProblem.of(problem, Map.of(), say.notPossible()));
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
