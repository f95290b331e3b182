package org.trellis.portal.blocks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of blocking.
@MessageBundle("blocks")
public interface BlocksWords {

    @Message("Whom you block")
    String title();

    @Message("For these organisations your group is not there while they act here. They are not told.")
    String lead();

    @Message("You block nobody.")
    String none();

    @Message("An organisation that hides just now")
    String nameless();

    @Message("Since {day}")
    String since(String day);

    @Message("Stop blocking")
    String unblock();

    @Message("They find your group again as anybody does. A link that ended does not come back by itself.")
    String unblockHint();

    @Message("To block somebody, find them and open what you two share; at the end of that page you can block them.")
    String how();

    @Message("Find an organisation")
    String find();

    @Message("Block {name}?")
    String blockTitle(String name);

    @Message("At once, and without telling them:")
    String blockLead();

    @Message("a link between you ends, both ways, as if you had ended it")
    String blockLink();

    @Message("your group is in no search, list or count of theirs, and its page is not there for them")
    String blockSearch();

    @Message("they cannot open a link to you or send you a signpost")
    String blockSend();

    @Message("They can still read your public page when they are not signed in, as everybody can. If that is too "
            + "much, choose who can find your page.")
    String blockPublic();

    @Message("Choose who can find your page")
    String visibility();

    @Message("Yes, block them")
    String blockYes();

    @Message("No, go back")
    String blockNo();

    @Message("{#switch code}{#case 'block-yourself'}A group cannot block itself.{#case 'too-many-blocks'}You block as "
            + "many as there can be. Stop blocking one of them first.{#case}That was not possible.{/switch}")
    String refused(String code);

    @Message("{#switch what}{#case 'blocked'}Blocked. For them your group is not there from now.{#case 'unblocked'}"
            + "You block them no more.{#case}{/switch}")
    String done(String what);
}
