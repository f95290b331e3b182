package org.trellis.portal.reporting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.applying.GrantReportsClient;
import org.trellis.portal.pages.Errors;

/// What a group says came of a grant, as it is being written.
public class ReportForm {

    private static final List<String> CHOICES = List.of("yes", "partly", "no");
    private static final int MOST = 900;
    private static final int MOST_LINES = 3;
    private static final int MOST_PHOTOS = 3;

    @RestForm
    public String happened;

    @RestForm
    public String words;

    @RestForm
    public boolean quotable;

    @RestForm
    public boolean toSource;

    @RestForm
    public boolean namesNobody;

    @RestForm
    public int version;

    public UUID id;

    /// Whether the question about names stands there.
    public boolean asking;

    /// What somebody else of the group said meanwhile; null for nothing.
    public GrantReportsClient.Report theirs;

    /// Those that are there.
    public List<UUID> photos = List.of();

    public Errors errors = Errors.none();

    static ReportForm of(UUID id, GrantReportsClient.Report kept) {
        var form = new ReportForm();
        if (kept != null) {
            form.happened = kept.happened();
            form.words = kept.words();
            form.quotable = kept.quotable();
            form.toSource = kept.toSource();
            form.version = kept.version();
        }
        return form.tidy(id).with(kept);
    }

    /// With the photos of what is kept, which no form carries.
    ReportForm with(GrantReportsClient.Report kept) {
        photos = kept == null ? List.of() : kept.photos();
        return this;
    }

    public boolean isRoom() {
        return photos.size() < MOST_PHOTOS;
    }

    ReportForm tidy(UUID award) {
        id = award;
        happened = happened != null && CHOICES.contains(happened) ? happened : "";
        words = Objects.requireNonNullElse(words, "").replace("\r\n", "\n").strip();
        asking = namesNobody;
        return this;
    }

    public List<String> choices() {
        return CHOICES;
    }

    public boolean isKept() {
        return version > 0;
    }

    String over() {
        return isKept() ? "\"" + version + "\"" : null;
    }

    GrantReportsClient.NewReport report(ReportingWords say) {
        if (happened.isEmpty()) {
            errors.add("happened", say.happenedMissing());
        }
        if (words.length() > MOST
                || words.lines().filter(line -> !line.isBlank()).count() > MOST_LINES) {
            errors.add("words", say.tooLong());
        }
        return new GrantReportsClient.NewReport(
                happened, words.isEmpty() ? null : words, quotable, toSource, namesNobody);
    }
}
