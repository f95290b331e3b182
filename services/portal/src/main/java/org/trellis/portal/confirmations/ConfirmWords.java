package org.trellis.portal.confirmations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the second tap.
@MessageBundle("confirm")
public interface ConfirmWords {

    @Message("{name} needs a second steward")
    String title(String name);

    @Message("{name} asks {deed}.")
    String lead(String name, String deed);

    @Message("You can answer until {day}. Nothing happens unless you confirm it.")
    String until(String day);

    @Message("Confirm")
    String confirm();

    @Message("Refuse")
    String refuse();

    @Message("Not sure? Ring the other steward before you answer.")
    String unsure();

    @Message("Confirmed")
    String confirmedTitle();

    @Message("It is done. You can close this page.")
    String confirmed();

    @Message("Refused")
    String refusedTitle();

    @Message("Nothing was changed. You can close this page.")
    String refused();

    @Message("There is nothing to confirm here")
    String goneTitle();

    @Message("It may have been answered already, or taken back, or be older than a day.")
    String gone();
}
