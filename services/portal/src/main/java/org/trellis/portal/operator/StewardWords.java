package org.trellis.portal.operator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what the operator does to a group or institution, as its people read them.
@MessageBundle("steward")
public interface StewardWords {

    @Message("The people who run Trellis may look at your group's page and links until {moment}, because"
            + " a steward let them.")
    String banner(String moment);

    @Message("See or end this")
    String bannerLink();

    @Message("Hidden from the public")
    String hiddenTitle();

    @Message("The people who run Trellis can keep a page from the public for 24 hours at most, and have "
            + "to say why. What you opened to others stays open, and nobody changes your words.")
    String hiddenLead();

    @Message("Your page was never hidden by anybody but you.")
    String noHidings();

    @Message("The public does not see your page until {moment}.")
    String hiddenUntil(String moment);

    @Message("This was over {moment}.")
    String hiddenOver(String moment);

    @Message("The reason given: {reason}")
    String reason(String reason);

    @Message("You said: {words}")
    String yourAppeal(String words);

    @Message("What should they know? They read it at once.")
    String appealLabel();

    @Message("Appeal")
    String appeal();

    @Message("Let support look in")
    String supportTitle();

    @Message("The people who run Trellis see nothing of your group that others do not see. If you need h"
            + "elp, you can let them read your page and your links for some hours. They can change nothin"
            + "g, and each look stands in your log.")
    String supportLead();

    @Message("They may look until {moment}, about: {about}")
    String live(String about, String moment);

    @Message("End this now")
    String end();

    @Message("Nobody may look in just now.")
    String nobody();

    @Message("What do you want help with?")
    String about();

    @Message("Write no names of people. They read these words.")
    String aboutHint();

    @Message("For how many hours, 1 to 8")
    String hours();

    @Message("Write a number from 1 to 8")
    String hoursWrong();

    @Message("Let them look in")
    String letIn();

    @Message("{name} is on Trellis")
    String invitedTitle(String name);

    @Message("You are invited to be its first member, and to let its other people in.")
    String invitedLead();

    @Message("First sign in with the telephone number or e-mail address that this link was sent to.")
    String signInFirst();

    @Message("Sign in")
    String signIn();

    @Message("After that you sign in once more. Whoever reads what residents tell an institution proves in a second "
            + "way that it is them: with a passkey, or an app that shows codes.")
    String secondFactor();

    @Message("Accept the invitation")
    String accept();

    @Message("This link was sent to another number or e-mail address than those you have proved to be yo"
            + "urs. Sign in with that one, or ask for an invitation of your own.")
    String notProved();

    @Message("You run Trellis, so you can be in no organisation.")
    String staysOut();

    @Message("Sign-in does not answer just now. Nothing is lost: try again in a few minutes.")
    String away();

    @Message("Your acceptance is noted")
    String notedTitle();

    @Message("Sign-in is not answering just now, so it takes a few minutes more. Come back later and sig"
            + "n in again.")
    String noted();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();
}
