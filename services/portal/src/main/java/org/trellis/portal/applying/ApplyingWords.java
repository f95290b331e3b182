package org.trellis.portal.applying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a group's applications.
@MessageBundle("applying")
public interface ApplyingWords {

    @Message("Our grants")
    String title();

    @Message("You have not applied for anything yet. Look at the funds that are open, and start with one.")
    String none();

    @Message("Find a fund")
    String find();

    @Message("Not sent yet")
    String draftsTitle();

    @Message("Last written in: {moment}")
    String touched(String moment);

    @Message("Sent")
    String sentTitle();

    @Message(
            "Give your account now, while they decide: two people of yours do, and the first payment can go there three "
                    + "days later.")
    String accountNow();

    @Message("Your host has not as much that nothing else was asked for. Take back what you asked of it, or give back "
            + "less")
    String moreThanHeld();

    @Message("Your host holds {sum} of it: what it paid, and what to ask of it")
    String heldNow(String sum);

    @Message("an organisation whose name you cannot see")
    String unknown();

    @Message("You asked {name} for {sum}.")
    String askedOf(String sum, String name);

    @Message("{#switch code}{#case 'withdrawn'}You took it back.{#case 'refused'}Refused, with reasons. "
            + "You can ask once that it is looked at again, or apply elsewhere.{#case "
            + "'approved'}Approved.{#case 'late'}{funder} promised to decide by {day}, and is late. You "
            + "need do nothing; you can ask them.{#case 'deciding-again'}{funder} looks at it again. You "
            + "need do nothing.{#case 'deciding'}With {funder}, who promised to decide by {day}. You need "
            + "do nothing.{#case 'confirm'}Approved. It is your turn: a second steward of yours has to say "
            + "that the money may come.{#case 'host-asked'}Approved. {host} is asked to hold the money for "
            + "you, and has not answered yet.{#case 'host-no'}Approved, but {host} cannot hold the money "
            + "for you. Talk to {funder}; you can also take this back and apply again in another "
            + "way.{#case 'to-be-paid'}Approved and confirmed. It is the turn of {funder} to pay.{#case "
            + "'pay-again'}The payment did not arrive. It is the turn of {funder} to pay again. Look "
            + "whether your account is right.{#case 'on-its-way'}The money is on its way from "
            + "{funder}.{#case 'paid'}The money is there. Tell what you spent whenever you like.{#case "
            + "'spent'}All of it is told. Nothing more is asked of you.{#case}{/switch}")
    String standing(String code, String day, String funder, String host);

    @Message("{#switch code}{#case 'saved'}Saved.{#case 'removed'}The draft is gone.{#case 'sent'}Sent. "
            + "You need do nothing now: the clock is theirs.{#case 'sent-before'}This was sent already, "
            + "and stays as it was then.{#case 'withdrawn'}You took it back.{#case 'appealed'}Asked. "
            + "Somebody who had no part in the first decision looks at it.{#case 'confirmed'}Thank you. "
            + "The money may come.{#case 'receipt'}Noted.{#case 'repurposed'}Noted. Use it for that: "
            + "nobody has to agree.{#case 'giving-back'}Noted. Send it back the way that it "
            + "came.{#case}Done.{/switch}")
    String done(String code);

    @Message("Your application to {fund}")
    String draftTitle(String fund);

    @Message("Each part is saved by itself. Fill in what you can, in any order; others of your group can "
            + "write too. Nobody else sees it but whom you ask in.")
    String draftLead();

    @Message("What the fund says")
    String fundSays();

    @Message("Chosen")
    String chosen();

    @Message("Nothing written yet")
    String empty();

    @Message("Nothing, which is fine")
    String emptyOptional();

    @Message("Look at it all and send")
    String check();

    @Message("Remove this draft")
    String remove();

    @Message("Remove this draft?")
    String removeTitle();

    @Message("What was written for {fund} is gone then.")
    String removeLead(String fund);

    @Message("Yes, remove it")
    String removeYes();

    @Message("{#switch code}{#case 'title'}What is it for?{#case 'amount'}How much do you ask for?{#case "
            + "'way'}How do you want to have it?{#case 'host'}Who is to hold the money?{#case "
            + "'shopping-list'}What is to be bought?{#case 'your-page'}What of your page goes along{#case "
            + "'promise'}A promise of your own{#case}{code}{/switch}")
    String field(String code);

    @Message("{#switch code}{#case 'title'}In a few words, such as: Gas and rice for ten Fridays{#case "
            + "'host'}They are asked when you send this, and are free to say no.{#case 'shopping-list'}One "
            + "thing a line, with what it costs about, such as: Gazebo, £89{#case 'promise'}Groups that "
            + "have no constitution can say here how they look after money. You need not write "
            + "anything.{#case}In your own words. A few lines are enough. Name nobody whom you "
            + "help.{/switch}")
    String hint(String code);

    @Message("Your words")
    String yourWords();

    @Message("Pounds")
    String pounds();

    @Message("Up to {most}. Write it as you like: 500, or £89.40")
    String amountHint(String most);

    @Message("Write a sum in pounds, such as 500 or £89.40")
    String amountUnclear();

    @Message("This is more than the fund gives at once. It is saved as you wrote it, and has to be less before you "
            + "send it.")
    String aboveMost();

    @Message("Ask for a sum of at least one penny and at most {most}, in whole pence")
    String amountNotPossible(String most);

    @Message("Write 4,000 letters or fewer. All that you wrote stands here still.")
    String tooLong();

    @Message("None of these is better than another. You need no account of your own.")
    String wayHint();

    @Message("{#switch code}{#case 'own-account'}To our own account{#case 'host'}Somebody holds it for "
            + "us{#case 'bought'}Buy it for us{#case}{code}{/switch}")
    String way(String code);

    @Message("{#switch code}{#case 'own-account'}A bank account in your group's name. Two stewards give "
            + "it, after you are approved.{#case 'host'}An organisation takes the money in and pays your "
            + "bills from it.{#case 'bought'}You write a shopping list, and the things come instead of "
            + "money.{#case}{/switch}")
    String wayMeans(String code);

    @Message("An organisation")
    String hostChoose();

    @Message("Choose one")
    String hostNone();

    @Message("That organisation cannot be asked to hold money. Choose another one.")
    String hostNotPossible();

    @Message("Somebody else wrote here meanwhile:")
    String theirs();

    @Message("Somebody else wrote here meanwhile. Nothing is lost: you see both. Put "
            + "together what is right, and save it.")
    String meanwhile();

    @Message("Leave it as they wrote it")
    String keepTheirs();

    @Message("Save and go on")
    String saveNext();

    @Message("Save, and back to the list")
    String saveList();

    @Message("It may stay half-written: you can come back to it from any telephone.")
    String saveHint();

    @Message("Not saved yet")
    String keptTitle();

    @Message("Small grants cannot be reached just now. It is our fault. Your words stand here still: try "
            + "again in a moment, or copy them.")
    String keptLead();

    @Message("Try again")
    String keptAgain();

    @Message("You need not tell again what stands on your page. Only what you tick is copied into this "
            + "application, as it is today.")
    String factsLead();

    @Message("Take along")
    String factsLegend();

    @Message("Nothing stands on your page yet.")
    String factsNone();

    @Message("Nothing of your page goes along")
    String factsNothing();

    @Message("{#switch code}{#case 'name'}Your group's name{#case 'summary'}What you do{#case "
            + "'area'}Where{#case 'languages'}Languages{#case 'contact'}How to reach "
            + "you{#case}{code}{/switch}")
    String fact(String code);

    @Message("Is this right?")
    String checkTitle();

    @Message("This is all that {fund} will read.")
    String checkLead(String fund);

    @Message("Still empty, or not one of the choices: {label}")
    String missing(String label);

    @Message("Once sent it stays as it is. You can take it back until the money is on its way, and nobody "
            + "asks why.")
    String sendLead();

    @Message("Send it")
    String send();

    @Message("A steward of your group sends it. All that you wrote is kept.")
    String sendStewards();

    @Message("This fund takes no applications at the moment. What you wrote is kept, and can be sent if "
            + "it opens again.")
    String fundNotOpen();

    @Message("You have 50 applications that are not sent. Send one, or remove one that you do not need.")
    String tooManyDrafts();

    @Message("This cannot be sent as it is. All that you wrote is kept.")
    String notPossible();

    @Message("What was decided")
    String decisionTitle();

    @Message("Yes: {sum}. Decided: {day}.")
    String decidedYes(String sum, String day);

    @Message("No. Decided: {day}.")
    String decidedNo(String day);

    @Message("{#switch code}{#case 'outside-area'}It is outside the area that the fund is for{#case "
            + "'not-paid-for'}The fund does not pay for this{#case 'not-enough-money'}There is not enough "
            + "money{#case 'too-little-said'}Too little was said to decide{#case 'not-for-applicant'}The "
            + "fund is not for such applicants{#case}Another reason, as written below{/switch}")
    String reason(String code);

    @Message("Another fund that may fit:")
    String otherFund();

    @Message("May the money come?")
    String secondTitle();

    @Message("Two stewards of a group have to want it: one who sends the application, and another one who "
            + "says this. No money moves before.")
    String secondLead();

    @Message("A steward says it, who is not the one that sent the application.")
    String secondStewards();

    @Message("I am the second steward")
    String secondGo();

    @Message("{sum}.")
    String secondSum(String sum);

    @Message("You say with this that your group wants the money, in the way that stands here.")
    String secondAsk();

    @Message("Yes, it may come")
    String secondYes();

    @Message("You sent this application, so another steward has to say it. If you are the only one, "
            + "invite somebody first: on the page People.")
    String secondSteward();

    @Message("This application is not approved, so there is no money for it.")
    String notApproved();

    @Message("The money")
    String moneyTitle();

    @Message("Came")
    String moneyCame();

    @Message("Told as spent")
    String moneySpent();

    @Message("Used for something else")
    String moneyInstead();

    @Message("Given back")
    String moneyBack();

    @Message("Left")
    String moneyLeft();

    @Message("Say what you spent")
    String receiptTitle();

    @Message("On what")
    String receiptFor();

    @Message("Such as: Gas and rice. Name nobody.")
    String receiptHint();

    @Message("Add it")
    String receiptAdd();

    @Message("Say in up to 200 letters what it was spent on")
    String receiptWords();

    @Message("Something left over?")
    String leftTitle();

    @Message("Use it for something else, or give it back. Nobody has to agree, and nobody asks why. It is "
            + "said once.")
    String leftLead();

    @Message("For what instead")
    String insteadFor();

    @Message("Only if you use it for something else")
    String insteadHint();

    @Message("Use it for that")
    String instead();

    @Message("Give it back")
    String giveBack();

    @Message("Say in up to 200 letters what it is used for instead")
    String insteadMissing();

    @Message("Give a sum of at least one penny and at most what is left: {left}")
    String moreThanLeft(String left);

    @Message("The money has not come yet, so nothing of it can be spent or left over.")
    String notPaidYet();

    @Message("What is left over was said before.")
    String leftoverSaid();

    @Message("See what everybody reads about this grant, and say how")
    String openData();

    @Message("As you sent it")
    String asSentTitle();

    @Message("Sent {moment}. Nobody changes it any more.")
    String asSentOn(String moment);

    @Message("Take this application back")
    String withdraw();

    @Message("Take it back?")
    String withdrawTitle();

    @Message("It is decided no more then, and what was promised for it goes to others. Nobody asks why.")
    String withdrawLead();

    @Message("Yes, take it back")
    String withdrawYes();

    @Message("The money is on its way or paid, so this cannot be taken back. What is left can be given "
            + "back or used for something else.")
    String alreadyPaid();

    @Message("Ask that it is looked at again")
    String appealGo();

    @Message("Ask that it is looked at again")
    String appealTitle();

    @Message("Once. Somebody who had no part in the first decision proposes the second one.")
    String appealLead();

    @Message("What they should know")
    String appealWhy();

    @Message("Ask")
    String appealYes();

    @Message("Say in up to 2,000 letters what they should know")
    String appealWords();

    @Message("You asked this before, which is once at most. You can apply again.")
    String appealedBefore();

    @Message("This application is not refused, so there is nothing to look at again.")
    String notRefused();
}
