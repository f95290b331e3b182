package org.trellis.portal.unmet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the page about what people did not get.
@MessageBundle("unmet")
public interface UnmetWords {

    @Message("What people needed and did not get")
    String title();

    @Message(
            "What was turned down, what nobody answered, and what there was nobody to send to. No person can be found in "
                    + "these numbers.")
    String lead();

    @Message("Yours, {month}")
    String own(String month);

    @Message("Only your organisation sees these, and sees them first.")
    String ownLead();

    @Message("Nothing so far.")
    String ownNone();

    @Message("Everybody's, {month}")
    String all(String month);

    @Message(
            "A month is counted once, a week after it ended. A number is only here if it is 5 or more, and if nobody who "
                    + "takes their own away from it is left with a few.")
    String allLead();

    @Message("No number is large enough to be shown.")
    String allNone();

    @Message("Where")
    String where();

    @Message("Need")
    String need();

    @Message("People")
    String people();

    @Message("More")
    String more();

    @Message("We found nobody for somebody")
    String noteTitle();

    @Message("Nothing of who it was. It counts with the others.")
    String noteLead();

    @Message("What was needed")
    String noteNeed();

    @Message("Choose one")
    String choose();

    @Message("Roughly where")
    String notePlace();

    @Message("A ward or a postcode. Only the ward is kept.")
    String notePlaceHint();

    @Message("Note it")
    String note();

    @Message("Noted. Thank you.")
    String done();

    @Message("Choose what was needed")
    String needMissing();

    @Message("Write roughly where")
    String placeMissing();

    @Message("We do not know \"{place}\". Try a ward or a postcode.")
    String placeUnknown(String place);

    @Message("That was not possible. Try again.")
    String notPossible();
}
