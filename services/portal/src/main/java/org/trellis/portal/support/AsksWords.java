package org.trellis.portal.support;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of asks for support, and of what is owed to them.
@MessageBundle("asks")
public interface AsksWords {

    @Message("Asks for support")
    String title();

    @Message("What others ask you for, and what you ask others for. A group owes no answer; a council or "
            + "another institution does, by a day.")
    String lead();

    @Message("Which asks")
    String boxes();

    @Message("{#switch code}{#case 'made'}Ours{#case 'put-away'}Put away{#case}Asked of us{/switch}")
    String box(String code);

    @Message("{#switch code}{#case 'made'}You have asked for nothing yet. Say what you need, and choose "
            + "whom to ask.{#case 'put-away'}You have put none away.{#case}Nobody asks you for anything "
            + "just now.{/switch}")
    String empty(String code);

    @Message("Offers of support")
    String toOffers();

    @Message("Ask for something")
    String make();

    @Message("Asked by {name}")
    String from(String name);

    @Message("an organisation that you no longer see")
    String unknown();

    @Message("Needed by {day}")
    String byDay(String day);

    @Message("An answer is owed by {day}")
    String owedBy(String day);

    @Message("An answer was owed by {day}")
    String overdue(String day);

    @Message("Answered on {day}")
    String answered(String day);

    @Message("Owes no answer")
    String notOwed();

    @Message("No answer yet")
    String notYet();

    @Message("{#switch state}{#case 'met'}There is what was needed{#case 'closed'}Closed{#case "
            + "'lapsed'}Its days are over{#case}Open{/switch}")
    String state(String state);

    @Message("{#switch code}{#case 'space'}Space{#case 'printing'}Printing{#case 'dbs-checks'}DBS "
            + "checks{#case 'training'}Training{#case 'insurance'}Insurance{#case 'bank-account'}Bank "
            + "account{#case 'fiscal-host'}Holding money for a group{#case 'equipment'}Equipment{#case "
            + "'id-cards'}ID cards{#case 'advice'}Advice{#case}Something else{/switch}")
    String kind(String code);

    @Message("{name} asks: {kind}")
    String whatFor(String kind, String name);

    @Message("Whom you asked")
    String whoWasAsked();

    @Message("What you and {name} wrote")
    String thread(String name);

    @Message("Write to each other")
    String talk();

    @Message("For advice, a question, or to say \"we cannot\". Only the two of you read it.")
    String talkHint();

    @Message("Make an offer")
    String offerButton();

    @Message("What is offered")
    String offersTitle();

    @Message("Nothing yet")
    String offersNone();

    @Message("An offer by {name}")
    String offerBy(String name);

    @Message("Your group owes no answer. Nobody sees whether you read this, put it away or do nothing.")
    String needNot();

    @Message("Put it away")
    String putAway();

    @Message("Put it back")
    String putBack();

    @Message("Is it settled?")
    String endTitle();

    @Message("We have what we needed")
    String endMet();

    @Message("Close it all the same")
    String endClosed();

    @Message("Councillors may read this ask too, and never what is written on it.")
    String forCouncillors();

    @Message("{#switch what}{#case 'asked'}You have asked. You see here who answers.{#case 'met'}Good. "
            + "Those you asked see that it is settled.{#case 'closed'}It is closed.{#case 'put-away'}It is "
            + "put away. Nobody else sees that.{#case 'back'}It is back in your list.{#case}Done{/switch}")
    String done(String what);

    @Message("Ask for something")
    String newTitle();

    @Message("Only those you choose read it, and none of them sees whom else you asked.")
    String newLead();

    @Message("What you need")
    String what();

    @Message("In your words")
    String words();

    @Message("Up to 1,000 letters. No person's name.")
    String wordsHint();

    @Message("Needed by")
    String by();

    @Message("The last day on which it helps")
    String byHint();

    @Message("Whom you ask")
    String to();

    @Message("Up to twenty. Councils and other institutions owe an answer; groups owe none.")
    String toHint();

    @Message("Nobody that you are linked with takes signposts from you yet. They can open that on their "
            + "side of the link.")
    String toNobody();

    @Message("These are the first hundred.")
    String toMore();

    @Message("Councillors of these councils may read it too")
    String councillors();

    @Message("A councillor can offer something from a ward fund. They never read what you write to each " + "other.")
    String councillorsHint();

    @Message("The numbers in it are there for everybody")
    String contactsPublic();

    @Message("Ask")
    String ask();

    @Message("Choose what you need")
    String kindMissing();

    @Message("Say in a few words what you need")
    String wordsMissing();

    @Message("Give the last day on which it helps")
    String byMissing();

    @Message("Choose one to twenty organisations")
    String toMissing();

    @Message("Give a day that is not over yet, and not more than a year ahead")
    String dayNotPossible();

    @Message("There seems to be a telephone number, an e-mail address or a full postcode in it. If it is "
            + "one person's, take it out. If it is for everybody, such as a hall's, say so below.")
    String mayBePersonal();

    @Message("There seems to be a National Insurance number in it. Take it out: nobody needs it here.")
    String hasNiNumber();

    @Message("You have asked as often today as can be. Try again tomorrow.")
    String tooMany();

    @Message("One of these hears nothing from you any more. Leave it out.")
    String notOpen();

    @Message("We cannot check just now who is linked with whom, so nothing was done. Try again in a minute.")
    String notCurrent();

    @Message("The two of you are not linked any more, so nothing can be written")
    String notLinked();

    @Message("This ask is over: it was closed, or its days have passed")
    String over();

    @Message("That was not possible. Check what you wrote.")
    String notPossible();

    @Message("You and {name}")
    String threadTitle(String name);

    @Message("Only the two of you read this. Neither learns whether the other one read it, and it is "
            + "removed a year after the ask is over.")
    String threadLead();

    @Message("Your words")
    String messageWords();

    @Message("Up to 2,000 letters. Write no person's name or number.")
    String messageHint();

    @Message("Write something")
    String messageMissing();

    @Message("Send it")
    String messageSend();

    @Message("It is sent.")
    String messageDone();

    @Message("Nobody has written anything yet.")
    String messagesNone();

    @Message("You")
    String messageByYou();

    @Message("Older ones")
    String messagesOlder();

    @Message("There are too many messages already. Ring each other instead.")
    String tooManyMessages();

    @Message("How soon you answer")
    String timeTitle();

    @Message("Half of those you answered in ninety days had your first answer within {days} days. You "
            + "answered {answered}.")
    String timeMedian(String days, int answered);

    @Message("You were asked for nothing that you answered in ninety days.")
    String timeNone();

    @Message("{#if waiting == 0}Nobody waits for your first answer.{#else if waiting == 1}1 waits for "
            + "your first answer{#if overdue != 0}, for longer than you promised{/if}.{#else}{waiting} "
            + "wait for your first answer, {overdue} of them for longer than you promised.{/if}")
    String timeWaiting(int waiting, int overdue);

    @Message("This is about your own organisation, and nobody else sees it.")
    String timeOwn();

    @Message("You promise to answer in {days} working days")
    String timePromised(int days);

    @Message("How soon you promise to answer")
    String promiseTitle();

    @Message("Whoever asks you sees the day. It counts for what is asked from now on. Weekends and bank "
            + "holidays are left out.")
    String promiseLead();

    @Message("Working days, from 1 to 20")
    String promiseDays();

    @Message("Give a number from 1 to 20")
    String promiseWrong();

    @Message("Save")
    String promiseSave();

    @Message("It is saved.")
    String promiseSaved();
}
