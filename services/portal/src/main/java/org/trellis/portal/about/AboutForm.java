package org.trellis.portal.about;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.groups.Listing;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.vocabulary.About;

/// What a group says of itself as it stands in the form: what was typed survives a mistake.
public class AboutForm {

    @RestForm
    public String stage;

    @RestForm
    public String legalForm;

    @RestForm
    public String coordination;

    @RestForm
    public String helpers;

    @RestForm
    public String helped;

    /// One in a line.
    @RestForm
    public String ownOffers;

    @RestForm
    public boolean askAnyway;

    @RestForm
    public List<String> traits;

    @RestForm
    public String traitWords;

    @RestForm
    public String etag;

    public Listing meanwhile;
    public String done = "";
    public Errors errors = Errors.none();

    static AboutForm of(About about, String etag) {
        var form = new AboutForm();
        form.stage = about.stage();
        form.legalForm = about.legalForm();
        form.coordination = about.coordination();
        form.helpers = about.helpers();
        form.helped = about.helped();
        form.ownOffers = String.join("\n", about.ownOffers());
        form.askAnyway = about.askAnyway();
        form.traits = about.traits();
        form.traitWords = about.traitWords();
        form.etag = etag;
        return form.tidy();
    }

    AboutForm tidy() {
        stage = tidy(stage);
        legalForm = tidy(legalForm);
        coordination = tidy(coordination);
        helpers = tidy(helpers);
        helped = tidy(helped);
        ownOffers = tidy(ownOffers);
        traitWords = tidy(traitWords);
        traits = Objects.requireNonNullElse(traits, List.of());
        return this;
    }

    About about() {
        return new About(
                none(stage),
                none(legalForm),
                none(helpers),
                none(helped),
                Arrays.stream(ownOffers.split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                askAnyway,
                traits,
                none(traitWords),
                none(coordination));
    }

    private static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }

    private static String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
