package org.trellis.portal.hours;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about when a group is there.
@MessageBundle("hours")
public interface HoursWords {

    @Message("When you are there")
    String title();

    @Message("Whoever sees your page sees this. People who search can ask for who is open now. Leave a day empty when "
            + "you are not there.")
    String lead();

    @Message("From")
    String opens();

    @Message("Until")
    String closes();

    @Message("Past midnight is fine: from 22:00 until 02:00. The same time twice means all day and night.")
    String nightHint();

    @Message("More times on the same day")
    String more();

    @Message("For a break in the middle of the day. Save, and there is room for more.")
    String moreHint();

    @Message("Day")
    String day();

    @Message("Choose a day")
    String chooseDay();

    @Message("Closed on bank holidays")
    String bankHolidays();

    @Message("Those of your part of the UK")
    String bankHolidaysHint();

    @Message("Days that are different")
    String othersTitle();

    @Message(
            "For example Christmas, or a holiday. Leave the times empty when you are not there at all. Save, and there "
                    + "is room for the next.")
    String othersLead();

    @Message("First day")
    String from();

    @Message("Last day, if it is another")
    String until();

    @Message("A few words, if you like")
    String otherWords();

    @Message("What hours alone do not say")
    String words();

    @Message("For example \"Ring first in the school holidays\". No names.")
    String wordsHint();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("What the other steward saved meanwhile")
    String meanwhile();

    @Message("Only stewards of your group can change this.")
    String onlyStewards();

    @Message("Your group has said nothing about its hours yet.")
    String none();

    @Message("Hours")
    String when();

    @Message("Different days")
    String different();

    @Message("closed")
    String closed();

    @Message("Closed on bank holidays.")
    String closedOnBankHolidays();

    @Message("{from} to {until}")
    String range(String from, String until);

    @Message("day and night")
    String allDay();

    @Message("Open now")
    String openNow();

    @Message("Open now, until {time}")
    String openUntil(String time);

    @Message("Closed now. Opens today at {time}")
    String opensToday(String time);

    @Message("Closed now. Opens on {day} at {time}")
    String opensOn(String day, String time);

    @Message("Closed now")
    String closedNow();

    @Message("Choose the day")
    String dayMissing();

    @Message("Write both times, or neither")
    String timeHalf();

    @Message("Write a time, for example 17:30")
    String timeWrong();

    @Message("Write a day, for example 2026-12-24")
    String dateWrong();

    @Message("The last day is before the first")
    String backwards();

    @Message("Use {number} letters or fewer")
    String tooLong(int number);

    @Message("One of the days is too far ahead. Two years is the most.")
    String tooFar();

    @Message("Two of the times on one day overlap. Make one of them, or let the second begin when the first is over.")
    String overlap();

    @Message("Somebody else changed this meanwhile. Your times are still here: save again to put them in place of "
            + "theirs.")
    String changedMeanwhile();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();
}
