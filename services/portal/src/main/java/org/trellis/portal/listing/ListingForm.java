package org.trellis.portal.listing;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.groups.Listing;
import org.trellis.portal.maps.GeoJson;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.vocabulary.About;
import org.trellis.portal.vocabulary.SpokenLanguages;

/// A group's page as it stands in the form: what was typed survives a mistake.
public class ListingForm {

    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s<>\"/@]+(/[^\\s<>\"]*)?");

    private static final List<String> OFFERED = List.of("500", "805", "1609", "4828", "16093");

    @RestForm
    public String name;

    @RestForm
    public String summary;

    @RestForm
    public List<String> offers;

    @RestForm
    public String notOffered;

    @RestForm
    public List<String> languages;

    @RestForm
    public String areaWords;

    @RestForm
    public String places;

    @RestForm
    public String centre;

    @RestForm
    public boolean dropPoint;

    @RestForm
    public String radius;

    @RestForm
    public String patch;

    @RestForm
    public boolean dropPatch;

    @RestForm
    public String shownAs;

    @RestForm
    public String phone;

    @RestForm
    public String email;

    @RestForm
    public String links;

    @RestForm
    public String areaDetail;

    @RestForm
    public String activities;

    @RestForm
    public String capacity;

    @RestForm
    public String numbers;

    @RestForm
    public String story;

    @RestForm
    public String etag;

    public Errors errors = Errors.none();
    public boolean hasPoint;
    public Listing meanwhile;
    public Listing.Point point;

    static ListingForm of(Listing listing, String places, String etag) {
        var form = new ListingForm();
        form.name = listing.name();
        form.summary = listing.summary();
        form.offers = listing.offers();
        form.notOffered = listing.notOffered();
        form.languages = listing.languages();
        form.areaWords = listing.area().words();
        form.places = places;
        var radius = listing.area().radiusMetres();
        form.radius = radius == null ? "" : radius.toString();
        form.patch = GeoJson.text(listing.area().patch());
        form.shownAs = listing.area().shownAs();
        form.isAt(listing.area().point());
        form.phone = listing.phone();
        form.email = listing.email();
        form.links = String.join("\n", listing.links());
        form.areaDetail = listing.facets().area();
        form.activities = listing.facets().activities();
        form.capacity = listing.facets().capacity();
        form.numbers = listing.facets().numbers();
        form.story = listing.facets().story();
        form.etag = etag;
        return form.tidy();
    }

    void isAt(Listing.Point there) {
        hasPoint = there != null;
        point = there;
    }

    /// A field that the browser did not send is an empty one.
    ListingForm tidy() {
        name = tidy(name);
        summary = tidy(summary);
        notOffered = tidy(notOffered);
        areaWords = tidy(areaWords);
        places = tidy(places);
        centre = tidy(centre);
        radius = tidy(radius);
        patch = dropPatch ? "" : tidy(patch);
        shownAs = tidy(shownAs);
        phone = tidy(phone);
        email = tidy(email);
        links = tidy(links);
        areaDetail = tidy(areaDetail);
        activities = tidy(activities);
        capacity = tidy(capacity);
        numbers = tidy(numbers);
        story = tidy(story);
        offers = Objects.requireNonNullElse(offers, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
        return this;
    }

    private static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }

    Listing.Facets facets() {
        var contact = new Listing.Contact(none(phone), none(email));
        return new Listing.Facets(
                contact, none(areaDetail), none(activities), none(capacity), none(numbers), none(story));
    }

    /// What the group says of itself stands in a form of its own, and stays.
    ListingClient.Page page(Listing.Area area, About about) {
        return new ListingClient.Page(
                name, none(summary), offers, none(notOffered), languages, area, facets(), about, addresses());
    }

    /// As directory takes them: http or https, nothing before the host, so many and so long.
    boolean hasGoodLinks() {
        return addresses().size() <= 6
                && addresses().stream()
                        .allMatch(link ->
                                link.length() <= 300 && LINK.matcher(link).matches());
    }

    /// One for each line. Nobody types what stands before the name.
    private List<String> addresses() {
        return links.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.contains(":/") ? line : "https://" + line)
                .toList();
    }

    private static String none(String text) {
        return text.isEmpty() ? null : text;
    }

    public List<SpokenLanguages.Spoken> spoken() {
        return SpokenLanguages.including(languages);
    }

    /// The coarsest, unless the group chose another.
    public String grain() {
        return shownAs.isEmpty() ? "district" : shownAs;
    }

    /// Whether the radius is none of those that the form offers.
    public boolean isRadiusOther() {
        return !radius.isEmpty() && !OFFERED.contains(radius);
    }
}
