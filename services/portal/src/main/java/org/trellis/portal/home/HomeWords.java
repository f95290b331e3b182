package org.trellis.portal.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the front page and of the home pages.
@MessageBundle("home")
public interface HomeWords {

    @Message("Find help from a group near you")
    String startTitle();

    @Message("Neighbours who cook, shop, listen and mend. No sign-in needed to look.")
    String startLead();

    @Message("Do you run a group?")
    String groupTitle();

    @Message("Put it on Trellis in five minutes. You need a name and one way to reach you, nothing else. "
            + "Nobody approves you, and nobody sees your page until you say so.")
    String groupLead();

    @Message("Put your group on Trellis")
    String register();

    @Message("Do you work for a council or a charity?")
    String councilTitle();

    @Message("Find groups for callers, send signposts, and see what groups chose to share with you.")
    String councilLead();

    @Message("Sign in")
    String councilSignIn();

    @Message("Home")
    String title();

    @Message("Welcome")
    String newcomerTitle();

    @Message("You are signed in, and you do not belong to a group on Trellis yet.")
    String newcomerLead();

    @Message("If your group is on Trellis already, ask one of its stewards to let you in.")
    String newcomerInvited();

    @Message("{#if number == 0}Nothing new in your inbox{#else if more}{number} or more signposts wait for you"
            + "{#else if number == 1}1 signpost waits for you{#else}{number} signposts wait for you{/if}")
    String waiting(int number, boolean more);

    @Message("Your inbox cannot be read just now. It is our fault; what was sent to you is safe.")
    String waitingUnknown();

    @Message("Open the inbox")
    String openInbox();

    @Message("Find a group for a caller")
    String openConsole();

    @Message("Your page")
    String pageTitle();

    @Message("Who can find it")
    String whoFinds();

    @Message("Nobody: it is hidden")
    String unlisted();

    @Message("Only those you opened a link to")
    String linked();

    @Message("Everybody")
    String everybody();

    @Message("How sure people can be")
    String freshness();

    @Message("What this means")
    String freshnessRule();

    @Message("Change")
    String change();

    @Message("who can find your page")
    String changeFinds();

    @Message("your page")
    String changePage();

    @Message("what people read about you")
    String changeWords();

    @Message("What people read")
    String words();

    @Message("You have not written anything yet")
    String noWords();

    @Message("Still right? Say so")
    String confirm();

    @Message("Thank you. Your page now says that you checked it today.")
    String confirmed();

    @Message("A link on your page does not work")
    String brokenTitle();

    @Message("We tried on three nights. Only your group sees this. Change the link, or say that it works.")
    String brokenLead();

    @Message(
            "{#switch finding}{#case 'gone'}The site says that there is no such page.{#case 'no-such-name'}There is no "
                    + "site of that name.{#case 'no-safe-connection'}Browsers warn of this site: its certificate is not good."
                    + "{#case 'invite-over'}The invitation seems to be over: it no longer names your group.{#case}It did not work."
                    + "{/switch}")
    String brokenWhy(String finding);

    @Message(
            "If nothing changes, your page says from {day} on that the link did not work when it was last tried. Nobody "
                    + "removes it.")
    String brokenUntil(String day);

    @Message("It works")
    String works();

    @Message("Change the links on our page")
    String changeLink();

    @Message("Thank you. We take your word for it, and look again in 90 days.")
    String linkWorks();

    @Message("Say it of one part only")
    String confirmPart();

    @Message("People see of each part when somebody of your group last said that it is right. The page counts as its "
            + "oldest part does.")
    String confirmPartLead();

    @Message("This is right")
    String partRight();

    @Message("Thank you. Your page now says that you checked this part today.")
    String confirmedPart();

    @Message("How much you can take on")
    String capacity();

    @Message("how much you can take on")
    String changeCapacity();

    @Message("Hours")
    String hours();

    @Message("You have not said when you are there")
    String noHours();

    @Message("Are these you too?")
    String lookAlikesTitle();

    @Message(
            "Somebody lists groups that are like yours. If it is you, say so on its page: the entry gives way to yours, and "
                    + "no list brings it again.")
    String lookAlikesLead();

    @Message("{name}, listed by {lister}")
    String lookAlike(String name, String lister);

    @Message("when you are there")
    String changeHours();

    @Message("Pause new referrals for two weeks")
    String pause();

    @Message("Who you opened to")
    String sharesTitle();

    @Message("Nobody. No council and no other group sees more of you than the public does.")
    String sharesNobody();

    @Message("{name}: {level}")
    String share(String name, String level);

    @Message("Your group is hidden just now, so these see nothing of it until you change who can find your page.")
    String hiddenNow();

    @Message("An organisation that hides just now")
    String nameless();

    @Message("Change or end this")
    String changeShares();

    @Message("Who saw what you share")
    String whoSaw();

    @Message("Who did what here")
    String whoDid();

    @Message("See your page as others see it")
    String preview();
}
