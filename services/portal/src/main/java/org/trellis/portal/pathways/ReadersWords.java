package org.trellis.portal.pathways;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what readers of a pathway ask and tell its keeper.
@MessageBundle("readers")
public interface ReadersWords {

    @Message("Whether you may send people")
    String mayWe();

    @Message("Its keeper said yes: you may send people.")
    String yes();

    @Message("Its keeper wants to be asked first.")
    String ask();

    @Message("You asked. Its keeper has not answered yet.")
    String asked();

    @Message("Its keeper said no, or no longer. It owes no reason; after 30 days you can ask again.")
    String no();

    @Message("Ask whether we may send people")
    String toAsk();

    @Message("Take it back")
    String takeBack();

    @Message("We do not send people here any more")
    String stop();

    @Message("Asked. You see the answer here.")
    String doneAsked();

    @Message("Taken back.")
    String doneTakenBack();

    @Message("Ask whether you may send people: {title}")
    String askTitle(String title);

    @Message(
            "Its keeper sees that your organisation asks, and nobody else does. It says yes or no, and owes no reason.")
    String askLead();

    @Message("A few words to its keeper")
    String reason();

    @Message("Who you are, if your page is not public, and why you ask. Up to 280 letters. Nobody's name.")
    String reasonHint();

    @Message("Ask")
    String send();

    @Message("Use 280 letters or fewer: there are {number}")
    String wordsLong(int number);

    @Message("That is not possible. Look at what you wrote.")
    String notPossible();

    @Message(
            "We cannot check at this moment whether you still read this pathway, so nothing was sent. Your words are still here: try again in a minute.")
    String notCurrent();

    @Message("Who asks to send people")
    String asksTitle();

    @Message("Who may send people: {title}")
    String referrersTitle(String title);

    @Message("You decide, and owe no reason. Nobody else sees who asked, or what you said.")
    String asksLead();

    @Message("Nobody waits for an answer.")
    String asksNone();

    @Message("Nobody has asked yet.")
    String referrersNone();

    @Message("An organisation that has no public page")
    String unknown();

    @Message("Asked {day}")
    String askedOn(String day);

    @Message("May send people")
    String isYes();

    @Message("May not send people")
    String isNo();

    @Message("Waits for your answer")
    String isOpen();

    @Message("Say yes")
    String sayYes();

    @Message("Say no")
    String sayNo();

    @Message("End it")
    String end();

    @Message("They may send people now.")
    String doneYes();

    @Message("They may not send people.")
    String doneNo();

    @Message("Organisations wait for your answer")
    String waiting();

    @Message("Who asked to send people")
    String toReferrers();

    @Message("What readers say of it")
    String toReports();

    @Message("Was this right?")
    String question();

    @Message("Yes, it was right")
    String right();

    @Message("Something was wrong")
    String wrong();

    @Message("What was wrong: {title}")
    String wrongTitle(String title);

    @Message(
            "Only its keeper reads this, and which organisation says it. Of a group without a public page it learns no more than the words.")
    String wrongLead();

    @Message("What should it say, or what happened?")
    String wrongWords();

    @Message("For example: the helpline is shut on Fridays. Up to 280 letters. Nobody's name.")
    String wrongHint();

    @Message("Tell its keeper")
    String tell();

    @Message("Thank you")
    String thanksTitle();

    @Message("That helps whoever looks next.")
    String thanksRight();

    @Message("Its keeper is told, and decides what to change.")
    String thanksWrong();

    @Message("Back to the pathway")
    String back();

    @Message("What readers say: {title}")
    String saidTitle(String title);

    @Message(
            "Nobody outside your organisation reads this. It is kept for 180 days. What two councils or infrastructure bodies found wrong is shown as in doubt until you say that the pathway is right.")
    String saidLead();

    @Message("Nobody has said anything yet.")
    String saidNone();

    @Message("It was right")
    String itWasRight();

    @Message("By {name}")
    String by(String name);

    @Message("Dealt with")
    String settled();

    @Message("We have dealt with it")
    String settle();

    @Message("Change the pathway")
    String change();

    @Message("Pathways of {name}")
    String ofTitle(String name);

    @Message("Pathways of an organisation")
    String ofOther();

    @Message("Pathways of this organisation")
    String toHolder();

    @Message("It keeps no pathways that you can read.")
    String ofNone();

    @Message("Pathways that we follow")
    String followedTitle();

    @Message("When one of these changes, is said not to be right, or is not shown any more, we tell your"
            + " people, once a day at most. Its keeper does not learn that you follow it.")
    String followedLead();

    @Message("You follow no pathway. On the page of each there is a button for it.")
    String followedNone();

    @Message("One that you cannot read any more")
    String followedGone();

    @Message("its words changed")
    String newsChanged();

    @Message("somebody says that it is not right")
    String newsDoubted();

    @Message("it is not shown to you any more")
    String newsGone();

    @Message("it is shown to you again")
    String newsBack();

    @Message("Follow this pathway")
    String follow();

    @Message("We tell your people when it changes. Its keeper does not learn that you follow it.")
    String followHint();

    @Message("Follow it no longer")
    String unfollow();

    @Message("You follow this pathway.")
    String doneFollowed();

    @Message("You do not follow this pathway any more.")
    String doneUnfollowed();
}
