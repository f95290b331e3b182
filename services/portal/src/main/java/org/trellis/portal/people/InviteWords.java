package org.trellis.portal.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of inviting somebody.
@MessageBundle("invite")
public interface InviteWords {

    @Message("Invite somebody")
    String title();

    @Message("As what?")
    String asWhat();

    @Message("Who is it for?")
    String forWhom();

    @Message("A note for yourselves, for example: Amina's sister")
    String forWhomHint();

    @Message("Write who it is for")
    String forWhomMissing();

    @Message("How do they hear of it?")
    String how();

    @Message("I hand on a link myself")
    String byLink();

    @Message("With a code word, which you tell them in another way")
    String byLinkHint();

    @Message("Send it to a telephone number or an e-mail address")
    String byAddress();

    @Message("Only somebody who has this number or address can use it")
    String byAddressHint();

    @Message("Invite")
    String go();

    @Message("The invitation is ready")
    String invitedTitle();

    @Message("We are sending it to {hint}. It holds for seven days.")
    String invitedSent(String hint);

    @Message("This invitation was made already. Withdraw it and make a new one if they did not get it.")
    String invitedAlready();

    @Message("1. Hand on this link")
    String handOn();

    @Message("It is shown only now. It holds for seven days and one person.")
    String handOnHint();

    @Message("{group} would like you to come in on Trellis. Open this link, and ask me for the code word: " + "{link}")
    String handOnText(String group, String link);

    @Message("Open it in WhatsApp")
    String whatsApp();

    @Message("2. Tell them this code word in another way")
    String word();

    @Message("Ring them, or tell them when you meet. Whoever finds the link alone cannot come in.")
    String wordHint();

    @Message("Back to the people")
    String back();
}
