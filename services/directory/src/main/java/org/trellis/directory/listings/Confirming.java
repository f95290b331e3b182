package org.trellis.directory.listings;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.trellis.contracts.Freshness;
import org.trellis.directory.freshness.Assurance;
import org.trellis.directory.freshness.FieldGroup;
import org.trellis.directory.logbook.Act;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.tenancy.Acting;

/// People of the group acted for say that its page is right, or that it is not.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Confirming {

    /// Where the page stands. `shown`: the public sees it at this moment.
    public record Standing(
            Instant confirmedAt,
            Instant editedAt,
            Visibility chosen,
            boolean shown,
            Freshness freshness,
            Assurance assurance) {

        /// From when the time counts after which somebody is asked, or the page is hidden.
        public Instant lastSign() {
            return Freshness.lastSign(confirmedAt, editedAt);
        }
    }

    /// What falls due, with the group's id, for as long as there is the group: somebody is to look at its page.
    public static final String LOOKED_AT = "page-looked-at";

    private static final Set<FieldGroup> EVERY_PART = Set.of(FieldGroup.values());

    private final Listings listings;
    private final PageParts parts;
    private final PublicPage page;
    private final PublishedRows published;
    private final Organisations organisations;
    private final Logbook logbook;
    private final Acting acting;
    private final InstantSource clock;

    Confirming(
            Listings listings,
            PageParts parts,
            PublicPage page,
            PublishedRows published,
            Organisations organisations,
            Logbook logbook,
            Acting acting,
            InstantSource clock) {
        this.listings = listings;
        this.parts = parts;
        this.page = page;
        this.published = published;
        this.organisations = organisations;
        this.logbook = logbook;
        this.acting = acting;
        this.clock = clock;
    }

    public Standing standing() {
        var listing = listings.forChange(acting.needed().value());
        return new Standing(
                listing.confirmedAt,
                listing.editedAt,
                organisations.own().visibility(),
                published.read(listing.organisationId).isPresent(),
                listing.freshness(clock.instant()),
                listing.assurance());
    }

    /// `how` is `web`, `tap` for a link, or `reply` for a text message that was answered.
    public void isRight(String person, String role, String how) {
        isRight(EVERY_PART, person, role, how);
    }

    /// The same of these parts of it alone.
    public void isRight(Set<FieldGroup> parts, String person, String role, String how) {
        become(
                listings.forChange(acting.needed().value()),
                page.seen(),
                (said, now) -> said.confirmed(parts, role, how, now));
        logbook.note(Act.PAGE_CONFIRMED.code(), person, about(how, parts));
    }

    /// Parts of the page were changed, which confirms none of them and ends no doubt.
    public void isEdited(Set<FieldGroup> parts) {
        isEdited(listings.forChange(acting.needed().value()), page.seen(), parts);
    }

    /// The same of a page whose words were written already; `before` is [PublicPage#seen] from before that.
    void isEdited(Listing listing, Visibility before, Set<FieldGroup> parts) {
        become(listing, before, (said, now) -> said.edited(parts, now));
    }

    /// An institution of this kind used the page and found it right. That is shown beside it and confirms nothing: it
    /// is not the group that said so.
    public void isUsed(String kind) {
        var listing = listings.forChange(acting.needed().value());
        var before = page.seen();
        listing.use(kind, clock.instant());
        page.renew(listing, before);
    }

    /// `person` is null, and `how` is `use`, when others found it wrong by using it.
    public void isWrong(String person, String how) {
        isWrong(EVERY_PART, person, how);
    }

    /// The same of these parts of it alone.
    public void isWrong(Set<FieldGroup> parts, String person, String how) {
        become(listings.forChange(acting.needed().value()), page.seen(), (said, now) -> said.doubted(parts, now));
        logbook.note(Act.PAGE_DOUBTED.code(), person, about(how, parts));
    }

    private void become(Listing listing, Visibility before, BiFunction<Assurance, Instant, Assurance> change) {
        listings.flush();
        // As finely as the database keeps it: the page's own moment, read back, is the same as its part's.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        listing.assure(change.apply(listing.assurance(), now), parts.holding(listing));
        page.renew(listing, before);
    }

    private static Map<String, String> about(String how, Set<FieldGroup> parts) {
        return parts.equals(EVERY_PART)
                ? Map.of("how", how)
                : Map.of(
                        "how",
                        how,
                        "parts",
                        parts.stream().map(FieldGroup::word).sorted().collect(joining(",")));
    }
}
