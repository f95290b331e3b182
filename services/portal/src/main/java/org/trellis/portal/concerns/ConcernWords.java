package org.trellis.portal.concerns;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of concerns, and of what is asked before a referral.
@MessageBundle("concern")
public interface ConcernWords {

    @Message("Before you send anybody anywhere")
    String firstTitle();

    @Message("Is anybody in danger now?")
    String danger();

    @Message("Ring first. What is written here is not read at once.")
    String dangerLead();

    @Message("Life in danger, or a crime happening: 999")
    String emergency();

    @Message("Ill and cannot wait: NHS 111")
    String urgent();

    @Message("A child or an adult who is being hurt, or left without care:")
    String doorsLead();

    @Message("{name}: {telephone}")
    String ring(String name, String telephone);

    @Message("No council here has given a number for concerns yet. Ring the council of the place "
            + "where the person lives.")
    String noDoors();

    @Message("Is it a concern about somebody's safety?")
    String isConcern();

    @Message("Then it is no referral. It goes sealed to safeguarding leads, and nobody has to agree " + "first.")
    String isConcernLead();

    @Message("Raise a concern")
    String raise();

    @Message("Neither: go on with the referral")
    String goOn();

    @Message("Raise a concern")
    String raiseTitle();

    @Message("Raise a concern about {name}")
    String raiseAbout(String name);

    @Message("Raise a concern about them")
    String raiseAboutLink();

    @Message("Raise one about your own organisation")
    String raiseOwn();

    @Message("Only safeguarding leads of the one organisation that hears of it read what you write. "
            + "It is on no list, in no search and in no message. You cannot read it back.")
    String raiseLead();

    @Message("{name} is not told that you raised it. They learn of it only if a safeguarding lead "
            + "asks them something.")
    String raiseAboutLead(String name);

    @Message("Is there risk to life, or to a child, now?")
    String risk();

    @Message("Yes")
    String riskYes();

    @Message("Ring 999 or the number above first. This goes to the organisation that you choose below.")
    String riskYesHint();

    @Message("No")
    String riskNo();

    @Message("Say whether there is risk now")
    String riskMissing();

    @Message("Who should hear of it")
    String receiver();

    @Message("If it is about an organisation that chose somebody for this, and there is no risk now, "
            + "it goes to whom they chose.")
    String receiverHint();

    @Message("Choose who should hear of it")
    String receiverMissing();

    @Message("What are you worried about?")
    String words();

    @Message("What you saw or heard, when, and of whom. Names belong here. 4,000 letters at most.")
    String wordsHint();

    @Message("Say what you are worried about")
    String wordsMissing();

    @Message("That is too long: 4,000 letters at most. Nothing was sent")
    String wordsLong();

    @Message("Who can be asked more, and how")
    String callBack();

    @Message("Your name and a number, for the safeguarding leads alone.")
    String callBackHint();

    @Message("That is too long: 200 letters at most")
    String callBackLong();

    @Message("Send it sealed")
    String send();

    @Message("That could not be done as it is. Nothing was sent.")
    String notSent();

    @Message("Concerns")
    String title();

    @Message("{#switch what}{#case 'sent'}It was sent, sealed. You see below when somebody takes it "
            + "in hand.{#case 'taken'}You took it in hand. Whoever sent it sees that somebody "
            + "did.{#case 'asked'}Your question was sent. They know of it now.{#case 'closed'}It is "
            + "closed.{#case 'kept'}It is kept a year longer.{#case 'answered'}Your answer was "
            + "sent.{#case 'chosen'}Chosen.{#case 'nobody'}Nobody is chosen now.{#case "
            + "'open'}Everybody sees now that you take concerns.{#case 'shut'}You take no more "
            + "concerns. What came before stays to be dealt with.{#case}Done.{/switch}")
    String done(String what);

    @Message("For you to deal with")
    String receivedTitle();

    @Message("Closed")
    String receivedOver();

    @Message("Open")
    String receivedOpen();

    @Message("Open or closed")
    String receivedStanding();

    @Message("There is none.")
    String receivedNone();

    @Message("About {name}")
    String about(String name);

    @Message("About a person's situation")
    String aboutPerson();

    @Message("an organisation that you cannot see")
    String nameless();

    @Message("Raised by {name}, {when}")
    String from(String name, String when);

    @Message("Risk now")
    String atRisk();

    @Message("Nobody has taken it in hand")
    String untaken();

    @Message("Taken in hand {when}")
    String takenAt(String when);

    @Message("You are asked something")
    String questionsTitle();

    @Message("Asked by {name}, {when}")
    String askedBy(String name, String when);

    @Message("Closed")
    String questionClosed();

    @Message("What your organisation sent")
    String sentTitle();

    @Message("Nobody here can read the words again. One about your own organisation is seen by "
            + "whoever sent it alone.")
    String sentLead();

    @Message("To {name}, {when}")
    String sentTo(String name, String when);

    @Message("Nothing was sent.")
    String sentNone();

    @Message("Not taken in hand yet. If it cannot wait, ring them.")
    String sentWaits();

    @Message("Can be asked more: {who}")
    String callBackIs(String who);

    @Message("I take it in hand")
    String take();

    @Message("Asked and answered")
    String thread();

    @Message("{#if answer}They answered, {when}{#else}Asked, {when}{/if}")
    String wordBy(boolean answer, String when);

    @Message("Ask {name}")
    String askTitle(String name);

    @Message("With your first question they learn that there is a concern. They read what you write "
            + "here and nothing else.")
    String askHint();

    @Message("Ask them")
    String ask();

    @Message("Write something")
    String writeSomething();

    @Message("Close it")
    String endTitle();

    @Message("{#switch code}{#case 'passed-to-council'}Passed to the council{#case "
            + "'passed-to-police'}Passed to the police{#case 'passed-to-another'}Passed to somebody "
            + "else{#case 'advice-given'}Advice was given{#case}No risk was found{/switch}")
    String outcome(String code);

    @Message("Choose how it ended")
    String outcomeMissing();

    @Message("It is destroyed 90 days later. Nobody else reads how it ended.")
    String endHint();

    @Message("Close this concern")
    String end();

    @Message("Closed {when}: {outcome}")
    String closedAs(String when, String outcome);

    @Message("Destroyed after {when}")
    String keptUntil(String when);

    @Message("Keep it a year longer")
    String keepTitle();

    @Message("{#switch code}{#case 'still-looked-into'}It is still looked into{#case "
            + "'asked-by-police'}The police asked for it{#case 'asked-by-council'}The council asked "
            + "for it{#case}For a court{/switch}")
    String reason(String code);

    @Message("Choose why it has to be kept")
    String reasonMissing();

    @Message("Keep it, once")
    String keep();

    @Message("{name} asks you something")
    String questionTitle(String name);

    @Message("Somebody raised a concern that has to do with your organisation. You may answer, once "
            + "or more. Nothing of it is on your page, and only the safeguarding leads who ask read "
            + "your answer.")
    String questionLead();

    @Message("This was closed. Nothing more can be answered here.")
    String questionOver();

    @Message("Your answer")
    String answerLabel();

    @Message("Send the answer")
    String answer();

    @Message("A safeguarding lead")
    String somebody();

    @Message("Who hears of concerns")
    String safeguardingTitle();

    @Message("Concerns about your organisation")
    String leadTitle();

    @Message("Choose a council or an infrastructure body that you are linked with. Their safeguarding "
            + "leads read what is raised about you, ask you before they judge, and cannot change your "
            + "page. If you choose nobody, whoever raises a concern chooses.")
    String leadLead();

    @Message("Choose one of them")
    String leadMissing();

    @Message("You are not linked with them. Choose another one")
    String leadNotLinked();

    @Message("Nobody")
    String leadNobody();

    @Message("Whom you chose is no longer linked with you, or takes concerns no longer. It is as if "
            + "you had chosen nobody.")
    String leadGone();

    @Message("Nobody whom you are linked with takes concerns yet.")
    String leadNone();

    @Message("Choose")
    String choose();

    @Message("Concerns that others bring to you")
    String doorTitle();

    @Message("The number is shown to everybody before they send a referral. Only safeguarding leads "
            + "of your organisation read what is sent.")
    String doorLead();

    @Message("Number to ring when it cannot wait")
    String doorTelephone();

    @Message("A few words to be read out")
    String doorWords();

    @Message("For whom it is, and when somebody answers.")
    String doorWordsHint();

    @Message("For which areas")
    String doorAreas();

    @Message("Wards or councils, one in each line. Leave it empty if it is for anybody.")
    String doorAreasHint();

    @Message("We do not know \"{line}\". Write one ward or council in each line.")
    String doorAreaUnknown(String line);

    @Message("We take concerns")
    String doorOpen();

    @Message("Take no more concerns")
    String doorShut();
}
