package org.trellis.portal.support;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what councillors would answer out of the ward fund.
@MessageBundle("suggestion")
public interface SuggestionWords {

    @Message("Move it to the ward fund")
    String suggest();

    @Message(
            "Your council's officers find it as an offer, ready to send. You approve nothing, and whoever asked is not "
                    + "told.")
    String suggestHint();

    @Message("A councillor moved this to the ward fund, {day}. Your officers send it as an offer, or leave it.")
    String suggested(String day);

    @Message("Suggested for the ward fund")
    String listTitle();

    @Message("A councillor would answer these out of the ward fund. Send them as an offer, or set them aside.")
    String listLead();

    @Message("{kind}: {name}")
    String one(String kind, String name);

    @Message("An offer from the ward fund, ready to send")
    String draftTitle();

    @Message(
            "A councillor suggested it, {day}. It has no conditions. Whoever asked sees an offer like any other, and need "
                    + "not answer.")
    String draftLead(String day);

    @Message("We can pay for what you asked for out of our ward fund.")
    String words();

    @Message("Until {day}")
    String until(String day);

    @Message("Send this offer")
    String send();

    @Message("Set it aside")
    String setAside();

    @Message("Change it first")
    String change();

    @Message("{#switch what}{#case 'suggested'}It is with your council's officers.{#case 'set-aside'}It is set aside. "
            + "Nobody was told.{#case}{/switch}")
    String done(String what);
}
