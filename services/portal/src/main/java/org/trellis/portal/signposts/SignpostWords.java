package org.trellis.portal.signposts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of sending and reading signposts.
@MessageBundle("signpost")
public interface SignpostWords {

    @Message("Signpost to {name}")
    String title(String name);

    @Message("A signpost says that somebody may get in touch. It names nobody, and nobody has to answer it.")
    String lead();

    @Message("{name} pauses until {day}. A signpost still arrives, but do not count on anybody for now.")
    String paused(String name, String day);

    @Message("What is needed")
    String need();

    @Message("Choose")
    String needChoose();

    @Message("Where")
    String place();

    @Message("A ward, or the first half of a postcode, for example EM1. Never a full address.")
    String placeHint();

    @Message("A few words")
    String note();

    @Message("Up to 280 letters, kept 30 days. No names, telephone numbers, e-mails or addresses.")
    String noteHint();

    @Message("These words name nobody")
    String namesNobody();

    @Message("Send it")
    String send();

    @Message("Choose what is needed")
    String needMissing();

    @Message("Write a ward, or the first half of a postcode")
    String placeMissing();

    @Message("We do not know the place \"{place}\". Try the first half of a postcode, for example EM1.")
    String placeUnknown(String place);

    @Message("Use 280 letters or fewer: there are {number}")
    String noteLong(int number);

    @Message("Take the e-mail address out. A signpost names nobody: ask the person to get in touch themselves.")
    String noteHasEmail();

    @Message("Take the telephone number out. A signpost names nobody: ask the person to ring the group themselves.")
    String noteHasTelephone();

    @Message("Take the full postcode out. The first half of it says enough, for example EM1.")
    String noteHasPostcode();

    @Message("Take the National Insurance number out. Nobody needs it here.")
    String noteHasNiNumber();

    @Message("Is there a person's name in your words? Take it out, or tick that they name nobody.")
    String noteMayName();

    @Message("{name} has not opened to signposts from you. Nothing was sent.")
    String notOpen(String name);

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("We cannot check at this moment whether they still want to hear from you, so nothing was sent. "
            + "Your words are still here. Press \"Send it\" again in a minute, or ring them yourself.")
    String notCurrent();

    @Message("Inbox")
    String inbox();

    @Message("Sent")
    String sent();

    @Message("Put away")
    String filed();

    @Message("Your boxes")
    String boxes();

    @Message("Signposts")
    String signposts();

    @Message("Nothing new. Whatever is sent to you comes here, and nobody is told whether you have read it.")
    String inboxEmpty();

    @Message("You have sent nothing yet.")
    String sentEmpty();

    @Message("You have put nothing away yet.")
    String filedEmpty();

    @Message("From {name}")
    String from(String name);

    @Message("To {name}")
    String to(String name);

    @Message("an organisation that you no longer see")
    String unknown();

    @Message("{need} in {place}")
    String what(String need, String place);

    @Message("Read it")
    String read();

    @Message("Put it away")
    String file();

    @Message("Put it back in the inbox")
    String fileBack();

    @Message("Only your side sees whether it is put away.")
    String fileHint();

    @Message("No words were added.")
    String noNote();

    @Message("The words are deleted 30 days after they were sent.")
    String noteKept();

    @Message("Sent on")
    String when();

    @Message("{#switch what}{#case 'sent'}Sent. It stands in their inbox now.{#case 'filed'}Put away."
            + "{#case 'back'}Back in the inbox.{#case}{/switch}")
    String done(String what);
}
