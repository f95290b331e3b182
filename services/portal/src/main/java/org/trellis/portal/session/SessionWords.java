package org.trellis.portal.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of coming in and going out.
@MessageBundle("session")
public interface SessionWords {

    @Message("You were away for a while")
    String endedTitle();

    @Message("To keep your group safe we signed you out.")
    String ended();

    @Message("You could not be signed in")
    String refusedTitle();

    @Message("The sign-in was stopped or did not finish. Nothing is lost: you can try again.")
    String refused();

    @Message("You are signed out")
    String outTitle();

    @Message("Thank you. If this phone or computer is not yours, close this window too.")
    String out();

    @Message("Sign in again")
    String again();

    @Message("Go to the start page")
    String toStart();

    @Message("Who do you want to act for?")
    String actingTitle();

    @Message("You belong to more than one organisation. You act for one at a time, and can change it at the top "
            + "of each page.")
    String actingHint();

    @Message("Continue")
    String act();
}
