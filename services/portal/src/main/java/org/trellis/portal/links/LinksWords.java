package org.trellis.portal.links;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of links and shares.
@MessageBundle("links")
public interface LinksWords {

    @Message("Who sees what")
    String title();

    @Message("A link has two equal sides. Each decides what it opens, and either can end it at once, without a reason.")
    String lead();

    @Message("You have no links. Nobody sees more of you than the public does.")
    String none();

    @Message("{#switch standing}{#case 'waits-for-us'}Waiting for your answer{#case 'open-both'}Open both ways"
            + "{#case 'waits-for-them'}Waiting for them{#case 'set-aside'}Set aside{#case}All{/switch}")
    String standing(String standing);

    @Message("{#switch standing}{#case 'waits-for-us'}They opened their side to you. Nothing is expected of you, and "
            + "they are told of nothing but what you open.{#case 'open-both'}Both of you have opened your side."
            + "{#case 'waits-for-them'}You opened your side, and see nothing of theirs just now. They may take their time, "
            + "or never answer.{#case}You said: not now. They do not see that you did.{/switch}")
    String standingLead(String standing);

    @Message("Show")
    String show();

    @Message("None of these.")
    String noneOfThese();

    @Message("Show all")
    String showAll();

    @Message("Open to them too")
    String openToo();

    @Message("Not now")
    String notNow();

    @Message("Put it back")
    String putBack();

    @Message("What happened between you")
    String history();

    @Message("An organisation that hides just now")
    String nameless();

    @Message("Your group is hidden just now, so nobody sees anything of it, whatever you open here.")
    String hidden();

    @Message("Change who can find your page")
    String changeHidden();

    @Message("You let them")
    String ours();

    @Message("They let you")
    String theirs();

    @Message("You share with them")
    String ourCards();

    @Message("They share with you")
    String theirCards();

    @Message("{facet}, until {day}")
    String cardUntil(String facet, String day);

    @Message("{facet}, until you take it back")
    String cardOpen(String facet);

    @Message("{facet}")
    String card(String facet);

    @Message("Only the team \"{team}\" sees it")
    String onlyTeam(String team);

    @Message("Only your team \"{team}\" sees it")
    String onlyYourTeam(String team);

    @Message("It was for a team that is no more, so nobody there sees it")
    String noTeam();

    @Message("Who there sees it")
    String who();

    @Message("Outside the team nobody there sees it, or that you share it.")
    String whoHint();

    @Message("Everybody at {name}")
    String everybodyAt(String name);

    @Message("Only the team \"{team}\"")
    String teamChoice(String team);

    @Message("Choose one of the teams that they have now")
    String teamGone();

    @Message("You share this with one team only. To share it with everybody there, first take it back.")
    String forATeam();

    @Message("See it as this team does")
    String previewTeam();

    @Message("Why: {purpose}")
    String why(String purpose);

    @Message("Change")
    String change();

    @Message("what {name} sees")
    String changeWhat(String name);

    @Message("End")
    String endShort();

    @Message("the link with {name}")
    String endWhat(String name);

    @Message("See it as they see it")
    String preview();

    @Message("Send a signpost")
    String send();

    @Message("Open to somebody new")
    String openNew();

    @Message("Open to an organisation")
    String seekTitle();

    @Message("Name of the council, charity or group")
    String seek();

    @Message("Look for it")
    String seekGo();

    @Message("Nothing of that name was found. A hidden group can only open to you from its side.")
    String seekNone();

    @Message("Open to {name}")
    String openTo(String name);

    @Message("{name} and you")
    String linkTitle(String name);

    @Message("What may {name} do?")
    String level(String name);

    @Message("Why")
    String purpose();

    @Message("A few words for yourselves and for them")
    String purposeHint();

    @Message("Save")
    String save();

    @Message("Choose what they may do")
    String levelMissing();

    @Message("What you share with {name}")
    String cardsTitle(String name);

    @Message("Nothing yet.")
    String cardsNone();

    @Message("Take it back")
    String takeBack();

    @Message("Share something more")
    String shareTitle();

    @Message("What")
    String facet();

    @Message("Choose")
    String facetChoose();

    @Message("What they may use it for")
    String cardPurpose();

    @Message("For example: to ring us when a caller needs food")
    String cardPurposeHint();

    @Message("Until")
    String until();

    @Message("After that day they see it no more. Leave it empty to share until you take it back.")
    String untilHint();

    @Message("Share it")
    String share();

    @Message("Choose what you share")
    String facetMissing();

    @Message("Write the day as a date, for example 2027-01-31")
    String untilWrong();

    @Message("You block {name}. Stop blocking them first, then open a link.")
    String youBlockThem(String name);

    @Message("Block {name}")
    String block(String name);

    @Message("Whom you block")
    String blocks();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("End this link")
    String end();

    @Message("End the link with {name}?")
    String endTitle(String name);

    @Message("At once, and without telling them why:")
    String endLead();

    @Message("they see nothing more of you than the public does")
    String endTheirs();

    @Message("you see nothing more of them than the public does")
    String endOurs();

    @Message("everything that was shared, both ways, is taken back")
    String endCards();

    @Message("You can open a new link later. What was shared before does not come back with it.")
    String endAfter();

    @Message("Yes, end it")
    String endYes();

    @Message("No, keep it")
    String endNo();

    @Message(
            "{#switch what}{#case 'opened'}Saved. It counts from now.{#case 'shared'}Shared. They can see it from now."
                    + "{#case 'shared-with-team'}Shared with that team. They can "
                    + "see it from now, and nobody else there.{#case 'taken-back'}Taken back. They cannot see it any more.{#case 'ended'}The link has ended, both ways."
                    + "{#case 'set-aside'}Set aside. They see nothing of it.{#case 'taken-up'}It waits for your answer again.{#case}{/switch}")
    String done(String what);
}
