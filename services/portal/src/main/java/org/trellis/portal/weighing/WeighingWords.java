package org.trellis.portal.weighing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what a funder's people think of an application.
@MessageBundle("weighing")
public interface WeighingWords {

    @Message("What we think of it")
    String title();

    @Message("Only those of you read this who have no interest in it. The group never does. Name nobody.")
    String lead();

    @Message("{#if number == 1}1 flag is open: nothing can be approved before it is answered.{#else}{number} flags are "
            + "open: nothing can be approved before they are answered.{/if}")
    String openFlags(int number);

    @Message("You have an interest in this application, so others weigh it.")
    String out();

    @Message("It is decided or taken back, so this stays as it is.")
    String over();

    @Message("{#switch code}{#case 'scored'}Your score is kept.{#case 'flagged'}The flag is raised. Somebody else "
            + "answers it.{#case 'answered'}The flag is answered.{#case 'remarked'}Your colleagues read it "
            + "now.{#case}Done.{/switch}")
    String done(String code);

    @Message("Scores")
    String scores();

    @Message("You read the others' scores when you have given all of yours. You can change yours until it is decided.")
    String scoresLead();

    @Message("This fund named nothing by which applications are rated.")
    String scoresNone();

    @Message("{#switch points}{#case 0}0: not at all{#case 1}1: a little{#case 2}2: well{#case}3: very well{/switch}")
    String points(int points);

    @Message("Why")
    String why();

    @Message("Keep this score")
    String keepScore();

    @Message("You")
    String you();

    @Message("A colleague")
    String colleague();

    @Message("Not rated")
    String notRated();

    @Message("Flags")
    String flags();

    @Message("A flag stops an approval, and no refusal, until somebody else has answered it.")
    String flagsLead();

    @Message("No flag was raised.")
    String flagsNone();

    @Message("{#switch code}{#case 'outside-fund'}May be something that the fund does not pay for{#case "
            + "'outside-area'}May be outside the area of the fund{#case 'sum-unclear'}The sum does not seem to fit what "
            + "is to be done{#case 'asked-elsewhere'}The same may be paid for by somebody else already{#case "
            + "'asked-twice'}Seems to be the same as another application{#case 'safety'}Somebody could be hurt by how "
            + "it is planned{#case 'gain'}Somebody who decides may gain from it{#case}Something else{/switch}")
    String kind(String code);

    @Message("Raised by you. A colleague answers it.")
    String flagYours();

    @Message("Answered: {words}")
    String answer(String words);

    @Message("Answer this flag")
    String answerIt();

    @Message("Your answer")
    String yourAnswer();

    @Message("Raise a flag")
    String raise();

    @Message("What is amiss")
    String raiseKind();

    @Message("What you saw")
    String raiseWords();

    @Message("Remarks")
    String remarks();

    @Message("Nobody said anything yet.")
    String remarksNone();

    @Message("A word to your colleagues")
    String remarkWords();

    @Message("Say it")
    String remark();

    @Message("Write a few words, up to 1,000 letters")
    String wordsMissing();

    @Message("Choose 0 to 3")
    String pointsMissing();

    @Message("Choose what is amiss")
    String kindMissing();

    @Message("There seems to be a telephone number, an e-mail address or a full postcode in it. Take it out")
    String contact();

    @Message("Somebody answered this flag already.")
    String flagAnswered();

    @Message("There are very many about this application already. Talk to each other instead.")
    String tooMany();
}
