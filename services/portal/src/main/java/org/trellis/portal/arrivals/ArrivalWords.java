package org.trellis.portal.arrivals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of codes that people came with, and of where people went.
@MessageBundle("arrival")
public interface ArrivalWords {

    @Message("They came with a code")
    String title();

    @Message(
            "Somebody may come to you with a code of ten letters and numbers. Enter it if you like: whoever told them of "
                    + "you then knows that people find you. It says nothing of who came.")
    String lead();

    @Message("Nobody has to enter codes, and nobody is told that you did not.")
    String free();

    @Message("Code")
    String code();

    @Message("For example 7K4M2-9QXBT. Small letters are fine.")
    String codeHint();

    @Message("They came")
    String enter();

    @Message("Counted. What they came for: {need}.")
    String done(String need);

    @Message("Type the code")
    String codeMissing();

    @Message(
            "That is not a code that leads to you, or it is older than 90 days. Look at it once more: it has no letter O, "
                    + "I, L or U.")
    String codeNotKnown();

    @Message("Too many codes were not right today. Try again tomorrow.")
    String tooMany();

    @Message("Who came to you")
    String counts();

    @Message("Only your organisation sees this. It is kept for two years.")
    String countsHint();

    @Message("You have entered no codes yet.")
    String countsNone();

    @Message("Month")
    String month();

    @Message("What for")
    String need();

    @Message("How many")
    String number();

    @Message("Where people went")
    String nextTitle();

    @Message(
            "Of those whom you told where they could go. Only months that are over, and only numbers of five or more: in "
                    + "smaller ones somebody could be found.")
    String nextLead();

    @Message("Nobody has to say that somebody came, so this is never how many came.")
    String nextHint();

    @Message("Nothing was handed out in this month. To begin, find groups for somebody and make a text for them.")
    String nextNone();

    @Message("Find groups")
    String toConsole();

    @Message("Where")
    String where();

    @Message("Told")
    String handed();

    @Message("Came")
    String came();

    @Message("fewer than 5")
    String few();

    @Message("too few to say")
    String fewCame();

    @Message("an organisation that you no longer see")
    String unknown();

    @Message("Show {month}")
    String show(String month);

    @Message("More")
    String more();
}
