package org.trellis.portal.weighing;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// What somebody wrote in one of the forms of the page. `place` is which one it was, so that it comes back there.
public class Written {

    private static final int MOST = 1000;
    private static final List<String> KINDS = List.of(
            "outside-fund", "outside-area", "sum-unclear", "asked-elsewhere", "asked-twice", "safety", "gain", "other");

    @RestForm
    public String words;

    @RestForm
    public String points;

    @RestForm
    public String kind;

    @RestForm
    public String key;

    public String place;

    public Errors errors = Errors.none();

    static Written nothing() {
        return new Written().at("");
    }

    Written at(String where) {
        place = where;
        words = Objects.requireNonNullElse(words, "").strip();
        points = Objects.requireNonNullElse(points, "");
        kind = Objects.requireNonNullElse(kind, "");
        key = FormKey.of(key);
        return this;
    }

    public List<String> kinds() {
        return KINDS;
    }

    /// What stands in the words of a form: what was typed there, or else what is kept.
    public String in(String where, WeighingClient.Score kept) {
        if (place.equals(where)) {
            return words;
        }
        return kept == null ? "" : kept.words();
    }

    /// The same of the choice from 0 to 3.
    public boolean isChosen(String where, WeighingClient.Score kept, int one) {
        var chosen = place.equals(where) ? points : kept == null ? "" : String.valueOf(kept.points());
        return chosen.equals(String.valueOf(one));
    }

    void check(WeighingWords say) {
        if (words.isEmpty() || words.length() > MOST) {
            errors.add(place, say.wordsMissing());
        }
    }

    WeighingClient.NewScore score(WeighingWords say) {
        if (!points.matches("[0-3]")) {
            errors.add(place, say.pointsMissing());
        }
        check(say);
        return new WeighingClient.NewScore(errors.isAny() ? null : Integer.valueOf(points), words);
    }

    WeighingClient.NewFlag flag(WeighingWords say) {
        if (!KINDS.contains(kind)) {
            errors.add(place, say.kindMissing());
        }
        check(say);
        return new WeighingClient.NewFlag(kind, words);
    }
}
