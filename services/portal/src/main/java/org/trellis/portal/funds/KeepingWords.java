package org.trellis.portal.funds;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of an institution that keeps funds.
@MessageBundle("keeping")
public interface KeepingWords {

    @Message("Our funds")
    String title();

    @Message("What belongs to it")
    String places();

    @Message("You have no fund yet. Make one: nobody else sees it before you open it.")
    String none();

    @Message("{#switch state}{#case 'draft'}Draft{#case 'open'}Open{#case " + "'paused'}Paused{#case}Closed{/switch}")
    String state(String state);

    @Message("{#switch state}{#case 'draft'}A draft. Nobody else sees it, and it can still be "
            + "changed.{#case 'open'}Open: groups can apply. What it says stays as it is.{#case "
            + "'paused'}Paused: everybody can read it, and nobody can apply.{#case}Closed for good. What "
            + "was applied for is still decided.{/switch}")
    String stateMeans(String state);

    @Message("Up to {most} each.")
    String upTo(String most);

    @Message("Make a fund")
    String newTitle();

    @Message("Change this draft")
    String writeTitle();

    @Message("Whoever applies reads all of this before they begin, and nothing else can be asked of them " + "later.")
    String newLead();

    @Message("What it is called")
    String name();

    @Message("Such as: Eastmere Winter Kitchens")
    String nameHint();

    @Message("What it is for")
    String purpose();

    @Message("One area a line, for example Harbour, or Eastmere Council")
    String areasHint();

    @Message("Only groups apply, also those that are nothing on paper. Leave it empty for all of them in these areas,"
            + " or say in a sentence which.")
    String whoMayApplyHint();

    @Message("One thing a line")
    String oneALine();

    @Message("The most that one grant can be, in pounds")
    String most();

    @Message("Such as 500")
    String mostHint();

    @Message("Questions")
    String questions();

    @Message("One a line. Up to £500 you can ask six at most, above that ten. What it is for, how much, "
            + "and how they want to have it are asked anyway.")
    String questionsHint();

    @Message("The last day to apply")
    String closesOn();

    @Message("Leave it empty for a fund that can be applied to at any time")
    String closesOnHint();

    @Message("In how many working days you decide")
    String days();

    @Message("1 to 60. It is your promise, and your clock.")
    String daysHint();

    @Message("Leave it empty: then nothing is restricted. What you restrict is read before anybody " + "applies.")
    String campaigningHint();

    @Message("Conditions")
    String conditions();

    @Message("Each with its kind and in plain words. Most funds need none or two.")
    String conditionsHint();

    @Message("What no fund may ask for")
    String bannedTitle();

    @Message("Condition {number}: its kind")
    String conditionKind(int number);

    @Message("Condition {number}: in plain words")
    String conditionWords(int number);

    @Message("None")
    String conditionChoose();

    @Message("Choose a kind and write the words, or leave both empty")
    String conditionHalf();

    @Message("There is no condition of that kind. Choose one of the list.")
    String conditionUnknown();

    @Message("{#switch code}{#case 'data-about-people'}Nobody has to tell who its members, helpers or the "
            + "people it helps are to be given money.{#case 'way-of-working'}Nobody has to change how it "
            + "works to be given money.{#case 'exclusive'}Everybody stays free to work with whom they "
            + "choose.{#case 'silence'}Everybody stays free to say what they think.{#case "
            + "'formal-status'}Nobody has to become anything else than it is to be given money.{#case}A "
            + "grant stands for itself: nothing else may depend on it.{/switch} Take this condition out.")
    String banned(String code);

    @Message("Save the draft")
    String save();

    @Message("Nobody sees it before you open it.")
    String saveHint();

    @Message("Say in up to 120 letters what it is called")
    String nameMissing();

    @Message("Say in up to 2,000 letters what it is for")
    String purposeMissing();

    @Message("Name one area at least")
    String areasMissing();

    @Message("We do not know this area: \"{line}\"")
    String areaUnknown(String line);

    @Message("Say in up to 500 characters which groups may apply")
    String whoMayApplyLong();

    @Message("Write one thing at least that it pays for")
    String paysForMissing();

    @Message("Write a sum in pounds, such as 500 or £500.00")
    String amountUnclear();

    @Message("Write a sum of at least one penny and at most £100,000, in whole pence")
    String mostNotPossible();

    @Message("Give a number of working days from 1 to 60")
    String daysWrong();

    @Message("Give a day, such as 31 January 2027")
    String dayWrong();

    @Message("The last day to apply is over already, or more than two years ahead")
    String dayNotPossible();

    @Message("By what you rate applications")
    String criteria();

    @Message("One on each line, six at most. Whoever applies reads them first. Each of you gives 0 to 3 for each, "
            + "with a word on why.")
    String criteriaHint();

    @Message("Write six lines at most, of 200 letters or fewer each")
    String criteriaTooMany();

    @Message("For a grant of that size you can ask {most} questions at most. Take out those that you can "
            + "do without.")
    String tooManyQuestions(String most);

    @Message("This fund was open already, so it stays as it is. Close it, copy it, and change the copy.")
    String termsStay();

    @Message("A colleague changed this draft since you opened it. What you wrote stands here still: save "
            + "it again to write it over theirs.")
    String changedMeanwhile();

    @Message("This fund cannot be made as it is.")
    String notPossible();

    @Message("{#switch code}{#case 'made'}Made, as a draft. Look at it, put money into it, and open "
            + "it.{#case 'written'}Saved.{#case 'open'}It is open. Groups can apply.{#case 'paused'}It is "
            + "paused. What was applied for goes on.{#case 'closed'}It is closed.{#case 'received'}Noted. "
            + "It is in the pot.{#case}Done.{/switch}")
    String done(String code);

    @Message("As everybody sees it")
    String asOthers();

    @Message("Open it")
    String open();

    @Message("Open it again")
    String reopen();

    @Message("Pause it")
    String pause();

    @Message("Change it")
    String change();

    @Message("Close it")
    String close();

    @Message("Close this fund?")
    String closeTitle();

    @Message("For good. What was applied for is still decided and paid. You can copy it and open the copy.")
    String closeLead();

    @Message("Yes, close it")
    String closeYes();

    @Message("That is not possible any more: somebody else changed it meanwhile. Look at what it is now.")
    String stateNotPossible();

    @Message("Copy it, such as for this year")
    String copy();

    @Message("Where its money stands")
    String money();

    @Message("They add up to all that came in")
    String moneyCaption();

    @Message("Where")
    String moneyWhere();

    @Message("Sum")
    String moneySum();

    @Message("{#switch code}{#case 'pot'}Can still be given{#case 'committed'}Promised, not paid "
            + "yet{#case 'paid'}Paid{#case 'held'}Held by hosts for groups{#case 'returned'}On its way "
            + "back{#case 'repurposed'}Left over and used for something else{#case}All that came "
            + "in{/switch}")
    String account(String code);

    @Message("Every movement of its money")
    String ledger();

    @Message("Newest first. Written by what is done, never by hand, and never changed.")
    String ledgerLead();

    @Message("Nothing moved yet. Note on the page of the fund what money came in.")
    String ledgerNone();

    @Message("When")
    String when();

    @Message("What")
    String what();

    @Message("{#switch code}{#case 'received'}Came in{#case 'committed'}Promised{#case "
            + "'released'}Promised no more{#case 'paid'}Paid{#case 'held'}Paid to a host{#case "
            + "'paid-out'}Paid out by a host{#case 'bounced'}Came back from the bank{#case 'returning'}To "
            + "be given back{#case 'returned'}Came back into the pot{#case 'repurposed'}Used for something "
            + "else{#case}{code}{/switch}")
    String entry(String code);

    @Message("What came in")
    String sources();

    @Message("No money came into it yet. Nothing can be approved before.")
    String sourcesNone();

    @Message("{sum} {#switch kind}{#case 'own'}of your own{#case 'other'}from outside Trellis{#case}from "
            + "{name}{/switch}, {day}")
    String source(String sum, String kind, String name, String day);

    @Message("Note money that came in")
    String received();

    @Message("From whom")
    String from();

    @Message("Choose")
    String fromChoose();

    @Message("Our own")
    String fromOwn();

    @Message("Somebody who is not on Trellis")
    String fromOther();

    @Message("Choose from whom it came")
    String fromMissing();

    @Message("How much, in pounds")
    String amount();

    @Message("Such as 12,000 or 12000.00")
    String amountHint();

    @Message("It is in our account")
    String receive();

    @Message("Write a sum of at least one penny and at most £1,000,000, in whole pence")
    String sourceNotPossible();

    @Message("A fund holds at most £1,000,000 in all. Make another one for the rest.")
    String fundTooLarge();

    @Message("This fund is closed: nothing more can come into it.")
    String fundClosed();

    @Message("What it says")
    String says();
}
