package org.trellis.portal.reports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of "was this right?".
@MessageBundle("report")
public interface ReportWords {

    @Message("Was this right?")
    String question();

    @Message("Yes, it was right")
    String right();

    @Message("Something was wrong")
    String wrong();

    @Message("What was wrong on the page of {name}?")
    String title(String name);

    @Message("Only the group reads this. If you are signed in it reads which organisation you act for; of anybody "
            + "else nothing is kept.")
    String lead();

    @Message("What was wrong?")
    String what();

    @Message("{#switch kind}{#case 'contact'}Nobody answers, or the number or address is wrong{#case 'gone'}The group "
            + "seems to be no more{#case 'hours'}The days or times{#case 'area'}The area{#case 'offers'}What they "
            + "help with{#case}Something else{/switch}")
    String kind(String kind);

    @Message("A few words to the group")
    String words();

    @Message("Nobody's name, and nothing about anybody's health.")
    String wordsHint();

    @Message("Tell the group")
    String send();

    @Message("Choose what was wrong")
    String whatMissing();

    @Message("That is too long: 200 letters at most")
    String wordsLong();

    @Message("That could not be sent as it is.")
    String notPossible();

    @Message("Thank you")
    String thanksTitle();

    @Message("That helps whoever looks next.")
    String thanksRight();

    @Message("The group is told, and decides what to change.")
    String thanksWrong();

    @Message("Back to the page")
    String back();

    @Message("What readers say of our page")
    String ownTitle();

    @Message("Nobody outside your group reads this. It is kept for 180 days.")
    String ownLead();

    @Message("Found right: {right}. Something wrong: {wrong}.")
    String counts(long right, long wrong);

    @Message("Nobody has said anything yet.")
    String none();

    @Message("It was right")
    String itWasRight();

    @Message("By {name}")
    String by(String name);

    @Message("By somebody who was not signed in, or an organisation that hides")
    String bySomebody();

    @Message("Dealt with")
    String settled();

    @Message("We have dealt with it")
    String settle();

    @Message("Change our page")
    String change();
}
