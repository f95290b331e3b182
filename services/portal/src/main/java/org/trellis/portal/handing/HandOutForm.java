package org.trellis.portal.handing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.language.Language;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.vocabulary.Postcode;

/// A leaflet as it is being put together.
public class HandOutForm {

    static final int MOST = 3;

    @RestForm
    public List<UUID> to = new ArrayList<>();

    @RestForm
    public List<UUID> pathway = new ArrayList<>();

    @RestForm
    public String need;

    @RestForm
    public String place;

    @RestForm
    public String language;

    @RestForm
    public String fallback;

    @RestForm
    public String note;

    @RestForm
    public boolean namesNobody;

    @RestForm
    public String key;

    public List<Chosen> chosen = List.of();
    public List<Chosen> others = List.of();
    public boolean askNames;
    public boolean notCurrent;
    public Errors errors = Errors.none();

    /// Somewhere to go, by its name. Of a pathway also who keeps it, where that may be known.
    public record Chosen(UUID id, String name, String holder, boolean isPathway) {

        public String field() {
            return isPathway ? "pathway" : "to";
        }

        LeafletsClient.Wish wish() {
            return isPathway ? new LeafletsClient.Wish(null, id) : new LeafletsClient.Wish(id, null);
        }
    }

    HandOutForm tidy(String reader) {
        to = distinct(to);
        pathway = distinct(pathway);
        need = text(need);
        place = Postcode.shortened(text(place));
        language = text(language).isEmpty() ? reader : text(language);
        fallback = text(fallback);
        note = text(note).replace("\r\n", "\n");
        // The same key until it is sent, so that a second press of the button is the same leaflet.
        key = FormKey.of(key);
        return this;
    }

    boolean isEmpty() {
        return to.isEmpty() && pathway.isEmpty();
    }

    /// In which the text is there: English for those that it is not written in.
    Language written() {
        return Stream.of(Language.values())
                .filter(one -> one.code().equals(language))
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    LeafletsClient.NewLeaflet leaflet(String placeCode) {
        var last = others.stream()
                .filter(one -> one.id().toString().equals(fallback))
                .findFirst()
                .map(Chosen::wish)
                .orElse(null);
        return new LeafletsClient.NewLeaflet(
                chosen.stream().map(Chosen::wish).toList(),
                last,
                need,
                placeCode,
                written().code(),
                note.isEmpty() ? null : note,
                namesNobody ? Boolean.TRUE : null);
    }

    private static List<UUID> distinct(List<UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(Objects::nonNull).distinct().toList();
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
