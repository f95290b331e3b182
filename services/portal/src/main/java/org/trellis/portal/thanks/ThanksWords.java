package org.trellis.portal.thanks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of saying thank you.
@MessageBundle("thanks")
public interface ThanksWords {

    @Message("Say thank you")
    String offer();

    @Message("Say thank you to {name}")
    String title(String name);

    @Message("Only the group reads this. Nobody counts it, and it is never made public by itself.")
    String lead();

    @Message("They see which organisation you act for, where they may know it.")
    String asOrganisation();

    @Message("Nothing is kept of who you are. Write it in your words if they should know.")
    String asResident();

    @Message("A few words")
    String words();

    @Message("Up to 500 letters. It is kept for a year.")
    String wordsHint();

    @Message("Nothing in it is private: everybody may have it")
    String nothingPrivate();

    @Message("Send it")
    String send();

    @Message("Write a few words")
    String wordsMissing();

    @Message("Use 500 letters or fewer: there are {number}")
    String wordsLong(String number);

    @Message(
            "There seems to be a telephone number, an e-mail address or a full postcode in it. Take it out, or tick that "
                    + "everybody may have it.")
    String looksPrivate();

    @Message("Take the National Insurance number out. Nobody needs it here.")
    String hasNiNumber();

    @Message("It could not be sent just now. Your words are still here: try again in a few minutes.")
    String tooMany();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("{name} wants no thanks here. You can still tell them yourself.")
    String shut(String name);

    @Message("Thank you")
    String saidTitle();

    @Message("{name} has it now.")
    String said(String name);

    @Message("Back to their page")
    String back();

    @Message("Thanks")
    String ownTitle();

    @Message("What people and organisations thank you for. Nobody outside your group reads it. It is kept for a year.")
    String ownLead();

    @Message("New")
    String fresh();

    @Message("Put away")
    String away();

    @Message("Your thanks")
    String boxes();

    @Message("Nobody has said anything yet. On your public page people find \"Say thank you\".")
    String none();

    @Message("You have put nothing away yet.")
    String noneAway();

    @Message("From {name}")
    String from(String name);

    @Message("From somebody who gave no name")
    String fromSomebody();

    @Message("Put it away")
    String file();

    @Message("Put it back")
    String fileBack();

    @Message("Remove it")
    String remove();

    @Message("An organisation that you want to hear nothing from can be blocked.")
    String blockHint();

    @Message("Block an organisation")
    String block();

    @Message("Whether you want thanks here")
    String doorTitle();

    @Message("People can thank you here.")
    String doorOpen();

    @Message("Nobody can thank you here at the moment.")
    String doorShut();

    @Message("Want no thanks here")
    String shutDoor();

    @Message("Want thanks here again")
    String openDoor();

    @Message(
            "{#switch what}{#case 'filed'}Put away.{#case 'back'}Put back.{#case 'removed'}Removed.{#case 'open'}People can "
                    + "thank you here again.{#case 'shut'}Nobody can thank you here now.{#case}{/switch}")
    String done(String what);
}
