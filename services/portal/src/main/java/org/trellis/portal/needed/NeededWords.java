package org.trellis.portal.needed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words over what waits for somebody.
@MessageBundle("needed")
public interface NeededWords {

    @Message("What needs you")
    String title();

    @Message("Nothing needs you just now.")
    String nothing();

    @Message("What needs you cannot be said just now. Try again in a minute.")
    String unknown();

    @Message("There is more")
    String more();

    @Message("We take it on")
    String accept();

    @Message("Look at it")
    String look();

    @Message("Goes back by itself on {day}")
    String until(String day);
}
