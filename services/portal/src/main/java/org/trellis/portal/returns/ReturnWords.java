package org.trellis.portal.returns;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about what came back.
@MessageBundle("returns")
public interface ReturnWords {

    @Message("Came back to you")
    String title();

    @Message("These people still need something. Send them to somebody else, or say what became of them.")
    String lead();

    @Message("Somebody still needs this")
    String still();

    @Message("{#switch state}{#case 'declined'}{name} said no.{#case 'given-back'}{name} gave it back."
            + "{#case 'withdrawn'}You and {name} are no longer linked.{#case}{name} did not answer in time.{/switch}")
    String why(String state, String name);

    @Message("Your organisation owes them an answer by {day}.")
    String owedBy(String day);

    @Message("Owed by {day}")
    String owedShort(String day);

    @Message("It is with you again. There is no hurry but theirs: nobody counts how long you take.")
    String notOwed();

    @Message("What becomes of them?")
    String toSettle();

    @Message("Send them to somebody else")
    String others();

    @Message("Ask the person again first: they agreed to {name} only.")
    String askAgain(String name);

    @Message("Send to {name}")
    String sendTo(String name);

    @Message("Send by the pathway {title}")
    String sendBy(String title);

    @Message("Nobody else has agreed to take this need from you.")
    String nobodyElse();

    @Message("Look for a pathway")
    String findPathway();

    @Message("Look for a group")
    String findGroup();

    @Message("Or say what became of them")
    String or();

    @Message("{#switch how}{#case 'told-them'}We told them that we found nobody, and what else there is"
            + "{#case 'helped-here'}We helped them ourselves{#case 'could-not-reach'}We could not reach them"
            + "{#case 'sent-again'}You sent them to somebody else{#case}They do not need it any more{/switch}")
    String how(String how);

    @Message("Choose what became of them")
    String howMissing();

    @Message("That is settled")
    String settle();

    @Message("Noted. Nothing waits here any more.")
    String done();

    @Message("An organisation that you no longer see")
    String unknown();
}
