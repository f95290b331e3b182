package org.trellis.portal.hosting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of whoever is asked to hold money for a group.
@MessageBundle("hosting")
public interface HostingWords {

    @Message("Holding money for groups")
    String title();

    @Message("Groups without an account can ask you to hold a grant for them. You are free to say no, and "
            + "nobody asks why. What they wrote in their application is not shown to you.")
    String lead();

    @Message("Nobody asks you to hold anything. Groups choose you when they apply.")
    String none();

    @Message("an organisation whose name you cannot see")
    String unknown();

    @Message("{group} asks {funder} for {sum}, and you to hold it.")
    String from(String group, String sum, String funder);

    @Message("We hold it")
    String yes();

    @Message("We do not")
    String no();

    @Message("You hold it, if it is given.")
    String yours();

    @Message("You said that you do not hold it.")
    String notYours();

    @Message("{sum} came to you for it.")
    String paid(String sum);

    @Message("{#switch code}{#case 'yes'}Thank you. The group and the funder read that you hold "
            + "it.{#case}Noted. The group and the funder read that you do not hold it.{/switch}")
    String done(String code);

    @Message("You answered this before, and the group and the funder go by it. Talk to the group.")
    String answeredBefore();
}
