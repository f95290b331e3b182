package org.trellis.portal.handons;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of handing a referral to one of a group's streets, and of whoever opens the link.
@MessageBundle("handon")
public interface HandOnWords {

    @Message("Hand it to one of your streets")
    String title();

    @Message(
            "They get a message with a link. They see what is needed, roughly where and how soon. Who it is they see only"
                    + " after they said yes. The other side learns nothing of this.")
    String lead();

    @Message("Who could do it?")
    String whom();

    @Message("{called}, {area}")
    String choice(String called, String area);

    @Message("Hand it to them")
    String hand();

    @Message("Whoever has it now is asked no more.")
    String replaces();

    @Message("Nobody is there just now: everybody is away, or has not said yes.")
    String nobody();

    @Message("Take it back from them")
    String takeBack();

    @Message("Somebody who is not in your streets any more")
    String somebody();

    @Message(
            "{#switch state}{#case 'asked'}{who} was asked, and has not answered yet.{#case 'accepted'}{who} said yes, and is"
                    + " doing it.{#case 'refused'}{who} cannot do it.{#case 'given-back'}{who} gave it back to you."
                    + "{#case 'taken-back'}You took it back from {who}.{#case 'sorted'}{who} did it.{#case 'run-out'}{who} did"
                    + " nothing with it in time: you have it alone.{#case}It is not with {who} any more.{/switch}")
    String stands(String state, String who);

    @Message("It ends by itself {moment}.")
    String until(String moment);

    @Message(
            "{#switch what}{#case 'handed'}They get a message with a link.{#case 'hand-taken-back'}You have it alone again."
                    + " Their link leads nowhere now.{#case}Choose somebody first. Nobody was asked.{/switch}")
    String done(String what);

    @Message("Somebody near you needs a hand")
    String askedTitle();

    @Message("{name} asks: can you do it?")
    String asks(String name);

    @Message("A group that you said yes to asks: can you do it?")
    String somebodyAsks();

    @Message("What is needed")
    String what();

    @Message("Where, roughly")
    String where();

    @Message("How soon")
    String soon();

    @Message("Their language")
    String language();

    @Message("This link works until")
    String linkUntil();

    @Message("First, a code")
    String codeTitle();

    @Message(
            "We send six digits to the number or address that got this link. So nobody else can open it, if the link is"
                    + " passed around.")
    String codeLead();

    @Message("Send me the code")
    String sendCode();

    @Message("Send me another one")
    String sendAnother();

    @Message("I have a code already")
    String haveCode();

    @Message("The code is on its way. It works for 30 minutes.")
    String codeSent();

    @Message("The code")
    String code();

    @Message("Six digits")
    String codeHint();

    @Message("Open it")
    String open();

    @Message("Type the six digits that we sent you")
    String codeMissing();

    @Message("This is not the code that we sent last, or it does not work any more. Have another one sent.")
    String codeWrong();

    @Message("We have sent as many codes as we may for now. Wait an hour, or ring the group.")
    String tooManyCodes();

    @Message("We do not know this browser. Have a code sent and type it here.")
    String codeNeeded();

    @Message("That is not possible any more. Below is how it stands now.")
    String movedOn();

    @Message("Can you do it?")
    String canYou();

    @Message("Who it is you see after you said yes. Saying no is fine, and nobody asks why.")
    String canYouLead();

    @Message("We can")
    String accept();

    @Message("We cannot")
    String refuse();

    @Message("Thank you. They can be told that help is coming.")
    String accepted();

    @Message("Who it is")
    String whoItIs();

    @Message(
            "They agreed that you may know this, for this only. Please write none of it down. It goes from here when you"
                    + " are done.")
    String agreed();

    @Message("Nothing is written down about them. Ring the group: they know how to reach them.")
    String nothingKnown();

    @Message("You said yes in another browser. With a code you see it here too.")
    String acceptedElsewhere();

    @Message("When you are done")
    String afterwards();

    @Message("Sorted, they are fine with us from here")
    String connect();

    @Message("You know each other now, and need nobody in between.")
    String connectHint();

    @Message("Or it came to an end: how?")
    String completeTitle();

    @Message("Done")
    String complete();

    @Message("Choose what came of it")
    String outcomeMissing();

    @Message("I have to give it back to my group")
    String giveBack();

    @Message("That is fine at any time. Nobody asks why.")
    String giveBackHint();

    @Message(
            "{#switch how}{#case 'refuse'}That is fine{#case 'give-back'}Your group has it again{#case}Thank you{/switch}")
    String overTitle(String how);

    @Message(
            "{#switch how}{#case 'refuse'}Your group looks for somebody else. Thank you for answering.{#case 'give-back'}Thank"
                    + " you for trying. What you could read here is gone from this page.{#case}This is finished. What you could"
                    + " read here is gone from this page.{/switch}")
    String over(String how);

    @Message("This is finished")
    String goneTitle();

    @Message("This is finished, or was never there. You need do nothing. If you are not sure, ring your group.")
    String gone();
}
