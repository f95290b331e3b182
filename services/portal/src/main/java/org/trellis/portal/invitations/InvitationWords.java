package org.trellis.portal.invitations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of coming in by an invitation.
@MessageBundle("invitation")
public interface InvitationWords {

    @Message("{name} invites you")
    String title(String name);

    @Message("You can come in to {name} on Trellis, as {role}.")
    String lead(String name, String role);

    @Message("You can come in to {name} on Trellis, as one of its {people}.")
    String leadOwn(String name, String people);

    @Message("The last steward of {name} has left, and named you. You can look after the group from now on.")
    String succession(String name);

    @Message("Nothing has happened yet. If you do not want to, do nothing.")
    String safe();

    @Message("Come in")
    String go();

    @Message("You sign in first, with your telephone number or e-mail address.")
    String signInFirst();

    @Message("Come in to {name}")
    String joinTitle(String name);

    @Message("What do you want to be called there?")
    String called();

    @Message("A first name or a nickname is enough. Only the people there read it.")
    String calledHint();

    @Message("Write what the others may call you")
    String calledMissing();

    @Message("Code word")
    String word();

    @Message("Four figures. Whoever invited you tells you them.")
    String wordHint();

    @Message("Come in")
    String join();

    @Message("After that you sign in once more. Whoever reads what residents tell an institution proves in a second "
            + "way that it is them: with a passkey, or an app that shows codes.")
    String secondFactor();

    @Message("This invitation does not work")
    String goneTitle();

    @Message("It may have been used, withdrawn, or be older than seven days. Ask whoever sent it for a new " + "one.")
    String gone();

    @Message("You are nearly in")
    String notedTitle();

    @Message("Sign-in is not answering just now, so it takes a few minutes more. You need do nothing: come "
            + "back later and sign in.")
    String noted();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();
}
