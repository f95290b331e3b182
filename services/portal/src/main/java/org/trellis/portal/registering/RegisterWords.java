package org.trellis.portal.registering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of putting a group on Trellis.
@MessageBundle("register")
public interface RegisterWords {

    @Message("Put your group on Trellis")
    String title();

    @Message("One question. Nobody approves you, and nobody sees your page until you say so.")
    String lead();

    @Message("Finish putting your group on Trellis")
    String finishTitle();

    @Message("It was begun and not finished. The same two questions again, and it is there.")
    String finishLead();

    @Message("What is your group called?")
    String name();

    @Message("The name that people know it by. It does not have to be registered anywhere.")
    String nameHint();

    @Message("How can others reach your group? (you can leave this empty)")
    String contact();

    @Message("A telephone number or an e-mail address. Nobody sees it until you share it, and you can write it later.")
    String contactHint();

    @Message("Put it on Trellis")
    String go();

    @Message("Write what your group is called")
    String nameMissing();

    @Message("Use a name of 120 letters or fewer")
    String nameLong();

    @Message("We have noted your group")
    String notedTitle();

    @Message("Sign-in is not answering just now, so it takes a few minutes more. You need do nothing: come back later "
            + "and sign in, and your group is there.")
    String noted();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();
}
