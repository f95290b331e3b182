package org.trellis.portal.capacity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the page on which a group says how much it can take on.
@MessageBundle("capacity")
public interface CapacityWords {

    @Message("How much you can take on")
    String title();

    @Message("Others see one line of this and nothing more: never why, never how many.")
    String lead();

    @Message("Others see now")
    String othersSee();

    @Message(
            "A limit of yours on everything is reached, so this pause came by itself. It is over after {day}, or sooner "
                    + "when something comes back to you or a steward raises the limit: both take a few seconds to be seen.")
    String full(String day);

    @Message("Pause new referrals")
    String pauseTitle();

    @Message("No reason is asked. Signposts still arrive, and nobody expects an answer to them. It ends "
            + "by itself at midnight after that day; the day before we ask every steward what comes next.")
    String pauseLead();

    @Message("Until and including")
    String pauseUntil();

    @Message("Pause")
    String pause();

    @Message("Move the day")
    String pauseMove();

    @Message("Take people on again now")
    String resume();

    @Message("Or slowly: at most how many a week")
    String slow();

    @Message("Take people on again, slowly")
    String slowGo();

    @Message("A short note")
    String noteTitle();

    @Message("For example \"No fresh food today\". It stands on your page and in search, and is gone at "
            + "midnight after its day.")
    String noteLead();

    @Message("Your words")
    String noteText();

    @Message("140 letters or fewer. No names.")
    String noteHint();

    @Message("Last day of it")
    String noteDay();

    @Message("Put it up")
    String note();

    @Message("Take the note down")
    String noteEnd();

    @Message("Go slow")
    String limitsTitle();

    @Message("Leave a number empty for no limit. Lowering one takes nothing away from anybody who was " + "told yes.")
    String limitsLead();

    @Message("At most how many referrals a week")
    String week();

    @Message("More limits, if you want them")
    String moreLimits();

    @Message("At most")
    String most();

    @Message("For")
    String forNeed();

    @Message("Everything together")
    String allNeeds();

    @Message("In a")
    String per();

    @Message("{#switch period}{#case 'day'}day{#case 'week'}week{#case}month{/switch}")
    String period(String period);

    @Message("Quiet hours")
    String quietTitle();

    @Message("When you want to hear nothing, also over midnight. Leave both empty for none.")
    String quietLead();

    @Message("From")
    String from();

    @Message("Until")
    String to();

    @Message("Save")
    String save();

    @Message("Stewards of your group can also set limits and quiet hours.")
    String onlyStewards();

    @Message("{#switch what}{#case 'paused'}Paused. Rest well.{#case 'resumed'}You take people on "
            + "again.{#case 'limits'}Saved.{#case 'slow'}You take a few people on.{#case 'noted'}Your note is up.{#case 'note-gone'}Your note "
            + "is down.{#case}{/switch}")
    String done(String what);

    @Message("Write a number from 1 to 1000, or nothing")
    String numberWrong();

    @Message("Write a day, for example 2027-03-03")
    String dayWrong();

    @Message("That day is over. Choose today or a later one.")
    String dayOver();

    @Message("That is too far ahead. Choose an earlier day.")
    String dayFar();

    @Message("Write what people should know")
    String noteMissing();

    @Message("Use 140 letters or fewer")
    String noteLong();

    @Message("Write both times, or neither")
    String quietHalf();

    @Message("Quiet hours that begin and end at the same time are none. Change one of the two.")
    String quietEmpty();

    @Message("There are two limits for the same thing and time. Keep one of them.")
    String limitTwice();

    @Message("Somebody else changed this meanwhile. Your words are still here: save again to put them "
            + "in place of theirs.")
    String changedMeanwhile();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();
}
