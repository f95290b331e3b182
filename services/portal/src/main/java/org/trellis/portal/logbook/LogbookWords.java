package org.trellis.portal.logbook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of "Who did what" and "Who saw this": one for each act that a logbook can hold.
@MessageBundle("logbook")
public interface LogbookWords {

    @Message("Who did what")
    String title();

    @Message("Everything that was done here in the name of your organisation. Nobody outside it reads this, "
            + "and nobody can change it unseen.")
    String lead();

    @Message("Nothing yet.")
    String none();

    @Message("{#if entries == 1}Computed again just now: the 1 entry is as it was written.{#else}Computed "
            + "again just now: all {entries} entries are as they were written.{/if}")
    String whole(long entries);

    @Message("Something is wrong: from entry {number} on, this log is not as it was written. Keep what you "
            + "downloaded before, and ask who runs Trellis.")
    String broken(long number);

    @Message("Whether the log is whole could not be computed just now. Try again in a moment.")
    String notComputed();

    @Message("Keep a copy")
    String keepTitle();

    @Message("A copy that you keep elsewhere shows later whether anything was rewritten or cut off.")
    String keepLead();

    @Message("Download it for a spreadsheet")
    String downloadCsv();

    @Message("Download it for verifying")
    String downloadJsonl();

    @Message("Older entries")
    String older();

    @Message("Newest entries")
    String newest();

    @Message("An organisation that hides just now")
    String nameless();

    @Message("By you")
    String you();

    @Message("By somebody here: …{id}")
    String somebody(String id);

    @Message("By {name}")
    String by(String name);

    @Message("By who runs Trellis")
    String byOperator();

    @Message("By nobody here")
    String nobodyHere();

    @Message("Entry {number}")
    String number(long number);

    @Message("Who saw this")
    String seenTitle();

    @Message("Which organisations saw what you share with them, by day. Who of them it was is not kept.")
    String seenLead();

    @Message("Nobody saw anything that you share.")
    String seenNone();

    @Message("Saw: {facet}")
    String seenWhat(String facet);

    @Message("On one day: {day}")
    String seenOnce(String day);

    @Message("On {days} days, from {first} to {last}")
    String seenOften(long days, String first, String last);

    @Message("Change what you share")
    String seenShares();

    @Message("What happened between {name} and you")
    String historyTitle(String name);

    @Message(
            "Links, what was shared on them, and what was deleted, as your own log has it. It stays when a link is over.")
    String historyLead();

    @Message("What {name} proposes was set aside for now. They do not see that")
    String proposalSetAside(String name);

    @Message("A link to {name} was opened. They may: {level}")
    String linkOpened(String name, String level);

    @Message("{name} opened a link to you. You may: {level}")
    String linkOpenedByThem(String name, String level);

    @Message("The link to {name} was changed. They may: {level}")
    String linkChanged(String name, String level);

    @Message("{name} changed its link to you. You may: {level}")
    String linkChangedByThem(String name, String level);

    @Message("The link with {name} was ended, both ways")
    String linkEnded(String name);

    @Message("The link from {name} ended")
    String linkEndedByThem(String name);

    @Message("Shared with {name}: {facet}")
    String cardShared(String name, String facet);

    @Message("Taken back from {name}: {facet}")
    String cardEnded(String name, String facet);

    @Message("The last day of sharing with {name} was over: {facet}")
    String cardRanOut(String name, String facet);

    @Message("{name} shared with you: {facet}")
    String cardSharedByThem(String name, String facet);

    @Message("{name} took back from you: {facet}")
    String cardEndedByThem(String name, String facet);

    @Message("The last day on which {name} shared with you was over: {facet}")
    String cardRanOutByThem(String name, String facet);

    @Message("{#if whose == 'theirs'}{#switch act}{#case 'guest-invited'}{name} invited you as a guest, until {day}"
            + "{#case 'guest-changed'}{name} changed until when you are a guest: {day}{#case 'guest-ended'}You are no "
            + "guest of {name} any more{#case 'guest-left'}Left {name}, where you were a guest{#case}Added a note as a "
            + "guest of {name}{/switch}{#else}{#switch act}{#case 'guest-invited'}Invited {name} as a guest, until "
            + "{day}{#case 'guest-changed'}Changed until when {name} is a guest: {day}{#case 'guest-ended'}Let {name} "
            + "go, who was a guest{#case 'guest-left'}{name} left, who was a guest{#case}{name} added a note as a guest"
            + "{/switch}{/if}")
    String guest(String act, String whose, String name, String day);

    @Message(
            "{#switch act}{#case 'item-made'}Made an item{#case 'item-closed'}Closed an item{#case}Removed an item{/switch}")
    String item(String act);

    @Message("{#switch act}{#case 'liaison-named'}{person} was named to look after {#case 'liaison-ended'}{person} is "
            + "no longer named to look after {#case}{person} declined to look after {/switch}{#if name}the link with "
            + "{name}{#else}all links that have nobody of their own{/if}")
    String liaison(String act, String person, String name);

    @Message("Somebody here")
    String somebodyHere();

    @Message("{#if ours}A hand-over note was left for {name}{#else}{name} left a hand-over note for you{/if}")
    String handover(boolean ours, String name);

    @Message(
            "{#switch act}{#case 'introduction-asked'}{#if ours}{name} was asked for an introduction{#else}{name} asked "
                    + "for an introduction{/if}{#case}A request of {name} to meet was put away. They do not see that{/switch}")
    String introduction(String act, boolean ours, String name);

    @Message("{#switch act}{#case 'talk-said'}{#if ours}You said that you talked with {name} about keeping people safe"
            + "{#else}{name} says that you talked about keeping people safe{/if}{#case 'talk-taken-back'}{#if ours}You took "
            + "back that you talked with {name} about keeping people safe{#else}{name} took back that you talked about "
            + "keeping people safe{/if}{#case 'talk-shown'}Your page shows that you talked with {name} about keeping people "
            + "safe{#case 'talk-hidden'}Your page shows no more that you talked with {name} about keeping people safe"
            + "{#case}What {name} said of a talk about keeping people safe was removed{/switch}")
    String talk(String act, boolean ours, String name);

    @Message("the team \"{team}\" of {name}")
    String teamOf(String team, String name);

    @Message("one team of {name}")
    String aTeamOf(String name);

    @Message("Confirmed between {name} and you: what is shown no longer is deleted")
    String deletionConfirmed(String name);

    @Message("Asked somebody to be there for one of your areas")
    String connectorAsked();

    @Message("Somebody is no longer asked for one of your areas")
    String connectorEnded();

    @Message("{#switch act}{#case 'lead-chosen'}Chose {name} to hear of concerns about you{#case}Chose that {name} no "
            + "longer hears of concerns about you{/switch}")
    String safeguardingLead(String act, String name);

    @Message("{#switch act}{#case 'organisation-blocked'}You blocked {name}{#case}You stopped blocking {name}{/switch}")
    String block(String act, String name);

    @Message("{#switch act}{#case 'team-made'}Made a team{#case 'team-removed'}Removed a team"
            + "{#case 'team-member-added'}Put somebody into a team{#case}Took somebody out of a team{/switch}")
    String team(String act);

    @Message("{name} saw: {facet}")
    String facetRead(String name, String facet);

    @Message("Who can find your page was changed: {#switch to}{#case 'public'}everybody{#case 'linked'}only "
            + "those you opened a link to{#case 'unlisted'}nobody{#case}{to}{/switch}")
    String visibilityChanged(String to);

    @Message("{#switch how}{#case 'code'}Signed in with a code{#case 'password'}Signed in with a "
            + "password{#case 'passkey'}Signed in with a passkey{#case}Signed in{/switch}")
    String signedIn(String how);

    @Message("Signed out on every device")
    String signedOutEverywhere();

    @Message("Somebody was invited")
    String memberInvited();

    @Message("An invitation was taken back")
    String invitationWithdrawn();

    @Message("Somebody joined")
    String memberJoined();

    @Message("Somebody left")
    String memberLeft();

    @Message("Somebody was removed")
    String memberRemoved();

    @Message("What somebody may do here was changed")
    String roleChanged();

    @Message("Somebody was named who can reopen the door if all stewards have gone")
    String successorNamed();

    @Message("The last steward has gone, and the one who was named was asked")
    String successionBegan();

    @Message("The door was reopened by the one who was named")
    String successionDone();

    @Message("From now on two people are needed for what matters most")
    String ruleOn();

    @Message("One person is enough again for what matters most")
    String ruleOff();

    @Message("Something was asked for that needs a second person")
    String actAsked();

    @Message("A second person said yes")
    String actConfirmed();

    @Message("A second person said no")
    String actRefused();

    @Message("The group was put on Trellis")
    String groupRegistered();

    @Message("The organisation was put on Trellis")
    String institutionRegistered();

    @Message("The group was closed")
    String groupClosed();

    @Message("Who runs Trellis hid your page, for a reason that was sent to you")
    String listingHidden();

    @Message("You said that your page should not be hidden")
    String hidingAppealed();

    @Message("Your page is shown again")
    String listingShownAgain();

    @Message("Somebody who supports Trellis was let in to look, for a time")
    String supportInvited();

    @Message("Support looked at {#switch what}{#case 'listing'}your page{#case 'links'}your links{#case "
            + "'notices'}whether your stewards can be reached{#case}{what}{/switch}")
    String supportRead(String what);

    @Message("The time for looking is over")
    String supportEnded();

    @Message("{#switch act}{#case 'paused'}New referrals were paused until {until}{#case 'resumed'}The pause ended; "
            + "new referrals may come again{#case}How much you take on was changed{/switch}")
    String capacity(String act, String until);

    @Message(
            "{#switch how}{#case 'tap'}Somebody confirmed by the link that was sent that your page is right{#case "
                    + "'reply'}Somebody confirmed by text message that your page is right{#case}Your page was confirmed{/switch}")
    String pageConfirmed(String how);

    @Message("Somebody said that something on your page is wrong: readers are told to ring first")
    String pageDoubted();

    @Message("Everything that Trellis holds for you was taken away as a file")
    String dataTaken();

    @Message("Something else: {act}")
    String somethingElse(String act);
}
