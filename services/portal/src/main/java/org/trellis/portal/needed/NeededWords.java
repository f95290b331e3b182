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

    @Message("What waits about small grants cannot be said just now. Nothing of it is lost.")
    String grantsUnknown();

    @Message("An application without a title yet")
    String untitled();

    @Message("{#switch kind}{#case 'draft'}You began this application. Nobody else reads it until you send it."
            + "{#case 'second-word'}There is an answer. It needs a second steward: you did not send it, so it can be you."
            + "{#case 'record'}See what everybody will read of this grant."
            + "{#case 'decide'}They wait for your answer."
            + "{#case 'appeal'}They ask you to look once more."
            + "{#case 'to-pay'}Everything is there: it can be paid."
            + "{#case 'held-confirm'}A payment by your host needs a second steward, and it can be you."
            + "{#case 'host-confirm'}Another host agreed. It needs a second steward, and it can be you."
            + "{#case 'host-leaves'}Your host stops holding money. Say where it goes."
            + "{#case 'held-pay'}A group asks you to pay this out, or to send it on."
            + "{#case 'held-coming'}Money was sent to you. Say when it is there."
            + "{#case 'asked-in'}They ask you into an application of theirs. You need not."
            + "{#case 'host'}They ask you to hold this money for them.{/switch}")
    String grant(String kind);

    @Message(
            "{#switch kind}{#case 'draft'}The fund takes applications until {day}{#case 'record'}Nobody else reads it before "
                    + "{day}{#case 'host-leaves'}Until {day}{#case 'asked-in'}Until {day}{#case}Promised by {day}{/switch}")
    String grantBy(String kind, String day);

    @Message("Promised by {day}, which has passed")
    String grantOver(String day);

    @Message("More about small grants")
    String moreGrants();
}
