package org.trellis.portal.logbook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.trellis.portal.logbook.LogbookClient.Entry;
import org.trellis.portal.vocabulary.Say;

/// Puts an entry of the logbook into a plain sentence in the reader's language.
final class Sentences {

    // Done by who runs Trellis, who is nobody of the organisation.
    private static final Set<String> BY_THE_OPERATOR =
            Set.of("support-read", "listing-hidden", "institution-registered");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final LogbookWords words;
    private final Say say;
    private final Map<String, String> called;
    private final Map<String, String> teams;

    /// `called`: what people of the organisation are called, by their ids. `teams`: those of others, by theirs.
    Sentences(LogbookWords words, Say say, Map<String, String> called, Map<String, String> teams) {
        this.words = words;
        this.say = say;
        this.called = called;
        this.teams = teams;
    }

    String what(Entry entry, String other) {
        var byUs = entry.person() != null;
        return switch (entry.act()) {
            case "link-opened" ->
                byUs ? words.linkOpened(other, level(entry)) : words.linkOpenedByThem(other, level(entry));
            case "link-changed" ->
                byUs ? words.linkChanged(other, level(entry)) : words.linkChangedByThem(other, level(entry));
            case "link-ended" -> byUs ? words.linkEnded(other) : words.linkEndedByThem(other);
            case "card-shared", "card-ended", "card-ran-out" -> ofCards(entry, other);
            case "guest-invited", "guest-changed", "guest-ended", "guest-left", "guest-note-added" ->
                words.guest(entry.act(), said(entry, "whose"), other, until(entry));
            case "item-made", "item-closed", "item-removed" -> words.item(entry.act());
            case "liaison-named", "liaison-ended", "liaison-declined" -> ofLiaison(entry, other);
            case "handover-added" -> words.handover(byUs, other);
            case "introduction-asked", "introduction-put-away" -> words.introduction(entry.act(), byUs, other);
            case "talk-said", "talk-taken-back", "talk-shown", "talk-hidden", "talk-removed" ->
                words.talk(entry.act(), byUs, other);
            case "proposal-set-aside" -> words.proposalSetAside(other);
            case "deletion-confirmed" -> words.deletionConfirmed(other);
            case "organisation-blocked", "organisation-unblocked" -> words.block(entry.act(), other);
            case "lead-chosen", "lead-dropped" -> words.safeguardingLead(entry.act(), other);
            case "facet-read" -> words.facetRead(other, facet(entry));
            case "visibility-changed" -> words.visibilityChanged(said(entry, "to"));
            case "signed-in" -> words.signedIn(said(entry, "how"));
            case "act-asked" -> words.actAsked();
            case "act-confirmed" -> words.actConfirmed();
            case "act-refused" -> words.actRefused();
            case "rule-on" -> words.ruleOn();
            case "rule-off" -> words.ruleOff();
            case "support-read" -> words.supportRead(said(entry, "what"));
            case "page-confirmed" -> words.pageConfirmed(said(entry, "how"));
            case "page-doubted" -> words.pageDoubted();
            case "connector-asked" -> words.connectorAsked();
            case "connector-ended" -> words.connectorEnded();
            case "data-taken" -> words.dataTaken();
            default -> ofPeople(entry.act(), until(entry));
        };
    }

    private String ofCards(Entry entry, String organisation) {
        var other = whom(entry, organisation);
        var isTheirs = said(entry, "whose").equals("theirs");
        return switch (entry.act()) {
            case "card-shared" ->
                isTheirs ? words.cardSharedByThem(other, facet(entry)) : words.cardShared(other, facet(entry));
            case "card-ended" ->
                isTheirs ? words.cardEndedByThem(other, facet(entry)) : words.cardEnded(other, facet(entry));
            default -> isTheirs ? words.cardRanOutByThem(other, facet(entry)) : words.cardRanOut(other, facet(entry));
        };
    }

    /// Whom it was about, and which link, or all of them.
    private String ofLiaison(Entry entry, String other) {
        var person = called.getOrDefault(said(entry, "person"), words.somebodyHere());
        return words.liaison(entry.act(), person, entry.about().containsKey("organisation") ? other : "");
    }

    /// The organisation, or the one team of it that a card was for.
    private String whom(Entry entry, String organisation) {
        if (!entry.about().containsKey("team")) {
            return organisation;
        }
        var team = teams.get(said(entry, "team"));
        return team == null ? words.aTeamOf(organisation) : words.teamOf(team, organisation);
    }

    private String ofPeople(String act, String until) {
        return switch (act) {
            case "signed-out-everywhere" -> words.signedOutEverywhere();
            case "member-invited" -> words.memberInvited();
            case "invitation-withdrawn" -> words.invitationWithdrawn();
            case "member-joined" -> words.memberJoined();
            case "member-left" -> words.memberLeft();
            case "member-removed" -> words.memberRemoved();
            case "role-changed" -> words.roleChanged();
            case "successor-named" -> words.successorNamed();
            case "succession-began" -> words.successionBegan();
            case "succession-done" -> words.successionDone();
            default -> ofPlatform(act, until);
        };
    }

    private String ofPlatform(String act, String until) {
        return switch (act) {
            case "group-registered" -> words.groupRegistered();
            case "institution-registered" -> words.institutionRegistered();
            case "group-closed" -> words.groupClosed();
            case "team-made", "team-removed", "team-member-added", "team-member-removed" -> words.team(act);
            case "listing-hidden" -> words.listingHidden();
            case "hiding-appealed" -> words.hidingAppealed();
            case "listing-shown-again" -> words.listingShownAgain();
            case "support-invited" -> words.supportInvited();
            case "support-ended" -> words.supportEnded();
            case "paused", "resumed", "limits-changed" -> words.capacity(act, until);
            default -> words.somethingElse(act);
        };
    }

    /// Who of us it was: what they are called here, else the end of a random id, which colleagues can tell apart.
    String who(Entry entry) {
        if (BY_THE_OPERATOR.contains(entry.act())) {
            return words.byOperator();
        }
        if (entry.person() == null) {
            return words.nobodyHere();
        }
        if (entry.you()) {
            return words.you();
        }
        var id = entry.person();
        if (called.containsKey(id)) {
            return words.by(called.get(id));
        }
        return words.somebody(id.substring(Math.max(0, id.length() - 6)).toLowerCase(Locale.ROOT));
    }

    private String level(Entry entry) {
        return say.level(entry.about().get("level"));
    }

    private String facet(Entry entry) {
        return say.facet(said(entry, "facet"));
    }

    private String until(Entry entry) {
        var day = said(entry, "until");
        return DAY.matcher(day).matches() ? say.day(LocalDate.parse(day)) : day;
    }

    private static String said(Entry entry, String what) {
        return entry.about().getOrDefault(what, "");
    }
}
