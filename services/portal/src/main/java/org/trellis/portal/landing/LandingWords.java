package org.trellis.portal.landing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of safe landing.
@MessageBundle("landing")
public interface LandingWords {

    @Message("Put some of it down")
    String title();

    @Message(
            "You need not decide anything here: what you do not touch stays with you. What you give back goes to who sent "
                    + "it, and they look after the person again. Nobody asks you why.")
    String lead();

    @Message(
            "What you do not touch stays with you. What you give back goes to who sent it, and they look after the person "
                    + "again. As an institution, say why.")
    String leadOfInstitutions();

    @Message("Nothing is open with you, so there is nothing to put down.")
    String empty();

    @Message("Keep")
    String keep();

    @Message("Give back")
    String back();

    @Message("You did not say yes yet. To give it back is to say no.")
    String waiting();

    @Message("There are more on the next page. What you choose counts for this page: give it back before you go on.")
    String thisPage();

    @Message("The next ones, without giving anything back")
    String next();

    @Message("Why? One reason for all of them")
    String why();

    @Message("Give back what I chose")
    String give();

    @Message("Give back what I chose, and all that wait for an answer")
    String giveAll();

    @Message("Also those on other pages. What you took on stays, unless you chose it.")
    String giveAllHint();

    @Message("Choose at least one to give back. If you want to keep them all, there is nothing to do here.")
    String nothingChosen();

    @Message("Choose the reason that fits best")
    String reasonMissing();

    @Message(
            "{#if number == 0}Nothing was given back{#else if number == 1}1 is given back{#else}{number} are given back{/if}")
    String resultTitle(int number);

    @Message("Who sent them has them again.")
    String given();

    @Message("These stayed as they are")
    String stayedTitle();

    @Message("Something else happened with them while you chose. This is how they stand now.")
    String stayed();

    @Message(
            "{#if number == 1}1 that you chose is not there any more.{#else}{number} that you chose are not there any more."
                    + "{/if}")
    String gone(int number);

    @Message("We cannot reach the rest just now")
    String awayTitle();

    @Message(
            "The part of Trellis that keeps referrals does not answer. It is our fault, not yours. What you chose is still "
                    + "here: try again in a few minutes. Nothing is given back twice.")
    String away();

    @Message("Try again")
    String again();

    @Message("More wait for an answer than go back at once. Do it once more for the rest.")
    String moreWait();

    @Message("See what is left")
    String left();
}
