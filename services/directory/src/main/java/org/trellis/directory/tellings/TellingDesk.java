package org.trellis.directory.tellings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.accounts.Removals;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.capacity.Quiet;
import org.trellis.directory.members.Covers;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.places.London;
import org.trellis.directory.stewards.Moment;
import org.trellis.messaging.Due;
import org.trellis.notices.Notices;

/// What is to be told to the people of the organisation acted for: taken, looked at when it is due, and
/// told. Each method is one transaction, or part of one.
@ApplicationScoped
@Transactional
class TellingDesk {

    /// Who is to be told in an organisation of this kind, from when on, and who covers for whom.
    record Wanted(String kind, Set<Role> roles, Instant from, Map<String, String> covers) {}

    private final Tellings tellings;
    private final Organisations organisations;
    private final Quiet quiet;
    private final Covers covers;
    private final Removals removals;
    private final Notices notices;
    private final Due due;
    private final InstantSource clock;
    private final String portal;

    TellingDesk(
            Tellings tellings,
            Organisations organisations,
            Quiet quiet,
            Covers covers,
            Removals removals,
            Notices notices,
            Due due,
            InstantSource clock,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.tellings = tellings;
        this.organisations = organisations;
        this.quiet = quiet;
        this.covers = covers;
        this.removals = removals;
        this.notices = notices;
        this.due = due;
        this.clock = clock;
        this.portal = portal;
    }

    /// Nobody is told of an organisation that was never here or has closed.
    void take(TellingEvent.Asked asked) {
        if (isThere()) {
            var telling = Telling.of(asked);
            tellings.persistAndFlush(telling);
            var now = clock.instant();
            var from = asked.notBefore();
            due.at(from == null || from.isBefore(now) ? now : from, TellsPeople.KIND, telling.id);
        }
    }

    /// Empty when nobody is to be told any more.
    Optional<Wanted> look(UUID id) {
        var now = clock.instant();
        var found = tellings.lock(id);
        if (found.isPresent() && (!isThere() || !now.isBefore(found.get().notAfter))) {
            tellings.delete(found.get());
            return Optional.empty();
        }
        return found.map(telling -> {
            var from = telling.urgent ? now : quiet.over(now).orElse(now);
            return new Wanted(organisations.own().kind(), telling.roles(), from, covers.on(London.today(clock)));
        });
    }

    /// Each by one way only: it is one thing to be told.
    void tell(UUID id, List<Account> whom) {
        tellings.lock(id).filter(_ -> isThere()).ifPresent(telling -> {
            var gone = removals.gone();
            whom.stream()
                    .filter(person -> !gone.contains(person.person()))
                    .forEach(person ->
                            person.reaches().stream().findFirst().ifPresent(reach -> tell(telling, person, reach)));
            tellings.delete(telling);
        });
    }

    private void tell(Telling telling, Account person, Account.Reach reach) {
        var to = person.recipient(reach);
        var usefulFor = Duration.between(clock.instant(), telling.notAfter);
        notices.ask(to, telling.text, words(telling, to.language()), telling.urgent, usefulFor);
    }

    private Map<String, String> words(Telling telling, String language) {
        var words = new HashMap<String, String>();
        words.put("organisation", organisations.own().name());
        words.put("link", portal + page(telling.text(), telling.subjectId));
        telling.text().days().forEach(day -> words.put(day, Moment.in(language, telling.day(day))));
        return words;
    }

    private static String page(ToldText text, UUID subject) {
        return switch (text) {
            // The list of an organisation's own pathways has a button for each; the page that all read has none.
            case PATHWAY_AGEING, PATHWAY_LAPSES -> subject == null ? "/our-pathways" : "/our-pathways#right-" + subject;
            case PATHWAY_CHANGED -> subject == null ? "/pathways/followed" : "/pathways/" + subject;
            case PATHWAY_ASKED -> "/our-pathways/asks";
            case PATHWAY_REPORTED -> subject == null ? "/our-pathways" : "/our-pathways/" + subject + "/reports";
            case REFERRAL_NEW,
                    REFERRAL_ANSWERED,
                    REFERRAL_CAME_BACK,
                    REFERRAL_REMINDER,
                    REFERRAL_MESSAGE,
                    REFERRAL_UNSETTLED,
                    HAND_ON_BACK,
                    HAND_ON_UNASKED -> subject == null ? "/referrals" : "/referrals/" + subject;
            case GUEST_INVITED -> "/items/" + subject;
            case SEALED_WAITS -> "/concerns";
            case SUPPORT_ASKED, SUPPORT_OWED, SUPPORT_ANSWERED -> "/asks/" + subject;
            case OFFER_OPEN, OFFER_TAKEN -> "/offers/" + subject;
            // The page of a bulletin leads each side to its own.
            case BULLETIN_CHANGED,
                    BULLETIN_WITHDRAWN,
                    BULLETIN_REPLY_OWED,
                    BULLETIN_REPLIED,
                    BULLETIN_OUTCOME_OWED,
                    BULLETIN_OUTCOME -> "/bulletins/" + subject;
            case GRANT_APPLIED, GRANT_OWED, GRANT_OVERDUE, GRANT_APPEALED, GRANT_TO_PAY, GRANT_MOVES ->
                subject == null ? "/applications" : "/applications/" + subject;
            case GRANT_DECIDED,
                    GRANT_SECOND_WORD,
                    GRANT_PAID,
                    GRANT_BOUNCED,
                    GRANT_HAPPENED,
                    HOST_ANSWERED,
                    HOST_LEAVES,
                    HELD_SECOND_WORD,
                    HELD_NEWS -> subject == null ? "/our-grants" : "/our-grants/" + subject;
            case GRANT_RECORD -> "/our-grants/" + subject + "/open-data";
            // Whose draft it is stands there, and the one who asks may have taken it back since.
            case GRANT_TOGETHER, GRANT_HELP -> "/our-grants";
            case HOST_ASKED, HELD_TO_DO -> "/hosting";
            case BANK_DETAILS_WAIT -> "/bank-details";
        };
    }

    private boolean isThere() {
        return organisations.ownIfRegistered().isPresent() && !organisations.isClosed();
    }
}
