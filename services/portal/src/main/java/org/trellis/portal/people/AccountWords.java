package org.trellis.portal.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about how somebody signs in.
@MessageBundle("account")
public interface AccountWords {

    @Message("Your account")
    String title();

    @Message("How you sign in is nobody else's business. Your number and address are shown to nobody.")
    String lead();

    @Message("You are back. What you changed counts from now.")
    String back();

    @Message("Change your telephone number or e-mail address")
    String reach();

    @Message("Set a password")
    String password();

    @Message("Set up a passkey")
    String passkey();

    @Message("Choose whether you get a weekly message")
    String digest();

    @Message("Sign out everywhere")
    String signOut();

    @Message("If you lost your phone, or signed in where others can see. Every device is signed out, within "
            + "two minutes.")
    String signOutLead();
}
