package org.trellis.portal.load;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the load meter.
@MessageBundle("load")
public interface LoadWords {

    @Message("What you have on")
    String title();

    @Message("Only your organisation sees this page. Nobody else does, not even those who send to you.")
    String lead();

    @Message("You pause until {day} is over.")
    String paused(String day);

    @Message("Nothing is open just now: nobody waits for your answer, and nothing that you took on is unfinished.")
    String nothing();

    @Message("{number} open now")
    String openNow(int number);

    @Message("Wait for your answer")
    String waiting();

    @Message("{number}, the oldest since {day}")
    String since(int number, String day);

    @Message("You took on and have not finished")
    String underWay();

    @Message("Your limits")
    String limits();

    @Message("You have set no limits.")
    String noLimits();

    @Message("Everything together")
    String allNeeds();

    @Message("{taken} of {most} {#switch period}{#case 'day'}today{#case 'week'}this week{#case}this month{/switch}")
    String taken(int taken, int most, String period);

    @Message("Full: no more of this can be sent to you before {day}.")
    String full(String day);

    @Message(
            "{#switch period}{#case 'day'}A new day begins on {day}.{#case 'week'}A new week begins on {day}.{#case}A new "
                    + "month begins on {day}.{/switch}")
    String again(String period, String day);

    @Message("Pause, or change your limits")
    String toCapacity();

    @Message("Keep, pass on or give back")
    String toLanding();

    @Message(
            "{#if number == 1}1 referral is still open with you.{#else}{number} referrals are still open with you.{/if} If "
                    + "that is too much, put some of it down.")
    String stillOpen(int number);

    @Message("We cannot say just now how much you have on")
    String awayTitle();

    @Message(
            "The part of Trellis that keeps referrals cannot be reached. It is our fault, not yours, and nothing is lost. "
                    + "Try again in a few minutes.")
    String away();

    @Message("You can pause all the same.")
    String awayPause();
}
