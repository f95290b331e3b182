package org.trellis.portal.support;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of offers of support.
@MessageBundle("offers")
public interface OffersWords {

    @Message("Offers of support")
    String title();

    @Message("What others offer you, and what you offer others. You need not answer an offer: nobody can "
            + "tell a no from silence.")
    String lead();

    @Message("Which offers")
    String boxes();

    @Message("{#switch code}{#case 'accepted'}Taken by us{#case 'made'}Ours{#case 'put-away'}Put "
            + "away{#case}Offered to us{/switch}")
    String box(String code);

    @Message("{#switch code}{#case 'accepted'}You have taken none. What is offered to you stands under "
            + "\"Offered to us\".{#case 'made'}You have made none yet. Offer something to those you are "
            + "linked with, or answer an ask.{#case 'put-away'}You have put none away.{#case}Nothing is "
            + "offered to you just now. If you need something, ask for it.{/switch}")
    String empty(String code);

    @Message("Asks for support")
    String toAsks();

    @Message("Offer something")
    String make();

    @Message("Offered by {name}")
    String from(String name);

    @Message("Offered by you")
    String ours();

    @Message("an organisation that you no longer see")
    String unknown();

    @Message("Until {day}")
    String until(String day);

    @Message("From {first} until {last}")
    String fromUntil(String first, String last);

    @Message("{#if number == 1}One organisation can take it{#else}Up to {number} organisations can take " + "it{/if}")
    String most(int number);

    @Message("{#switch state}{#case 'withdrawn'}Withdrawn{#case 'lapsed'}Its last day is " + "over{#case}Open{/switch}")
    String state(String state);

    @Message("{#switch code}{#case 'space'}Space{#case 'printing'}Printing{#case 'dbs-checks'}DBS "
            + "checks{#case 'training'}Training{#case 'insurance'}Insurance{#case 'bank-account'}Bank "
            + "account{#case 'fiscal-host'}Holding money for a group{#case 'equipment'}Equipment{#case "
            + "'id-cards'}ID cards{#case 'advice'}Advice{#case}Something else{/switch}")
    String kind(String code);

    @Message("{#switch code}{#case 'return-by'}Brought back by a day{#case 'opening-hours'}When it can be "
            + "used or collected{#case 'book-ahead'}Booked ahead{#case 'leave-as-found'}Left as it was "
            + "found{#case 'places-limited'}How many people, or how many there are{#case 'deposit'}A "
            + "deposit that is given back{#case 'age'}From or up to which age{#case 'access'}Getting in "
            + "and about{#case 'safety'}Keeping people safe there{#case 'insurance-in-place'}Insurance "
            + "that there has to be{#case 'licence'}A licence that is needed{#case 'used-for'}What it can "
            + "be used for{#case 'data-about-people'}Names, numbers or reports about people{#case "
            + "'way-of-working'}A change in how the other one works{#case 'exclusive'}Working with nobody "
            + "else{#case 'silence'}Not speaking about something{#case 'formal-status'}Becoming a charity, "
            + "a company or the like{#case 'take-another-offer'}Taking something else too, or money or "
            + "referrals that depend on this{#case}{code}{/switch}")
    String condition(String code);

    @Message("What you would agree to")
    String conditionsTitle();

    @Message("The conditions")
    String conditionsMade();

    @Message("These are all of them. Nothing else can be asked of you for taking this.")
    String conditionsAll();

    @Message("There are no conditions.")
    String conditionsNone();

    @Message("We take it")
    String take();

    @Message("Whoever offers it sees that you took it. You can hand it back at any time, with no reason.")
    String takeHint();

    @Message("You need not answer. Nobody sees whether you read this, put it away or do nothing.")
    String needNot();

    @Message("Put it away")
    String putAway();

    @Message("Put it back")
    String putBack();

    @Message("You took this")
    String takenTitle();

    @Message("You took it on {day}.")
    String takenOn(String day);

    @Message("Hand it back")
    String handBack();

    @Message("It is done")
    String doneButton();

    @Message("Done on {day}")
    String doneOn(String day);

    @Message("Who took it")
    String whoTook();

    @Message("Nobody has taken it yet. That need not mean a no.")
    String nobodyYet();

    @Message("{name}, on {day}")
    String tookIt(String name, String day);

    @Message("Offered to")
    String offeredTo();

    @Message("Nobody that you still see")
    String offeredNone();

    @Message("The ask that it answers")
    String answersAsk();

    @Message("Withdraw this offer")
    String withdraw();

    @Message("Withdraw this offer?")
    String withdrawTitle();

    @Message("Nobody can take it from now on. What was taken before stands.")
    String withdrawLead();

    @Message("Withdraw it")
    String withdrawYes();

    @Message("Keep it")
    String withdrawNo();

    @Message("{#switch what}{#case 'made'}It is offered. You see here who takes it.{#case 'taken'}You "
            + "took it. Whoever offers it knows now.{#case 'handed-back'}You handed it back.{#case "
            + "'done'}It is done.{#case 'withdrawn'}It is withdrawn.{#case 'put-away'}It is put away. "
            + "Nobody else sees that.{#case 'back'}It is back in your list.{#case}Done{/switch}")
    String done(String what);

    @Message("Offer something")
    String newTitle();

    @Message("Offer {name} what it asks for")
    String newFor(String name);

    @Message("Once made, an offer is not changed, so that what somebody takes stays what it was. You can "
            + "withdraw it.")
    String newLead();

    @Message("What it is")
    String what();

    @Message("In your words")
    String words();

    @Message("What, where and when, in up to 1,000 letters. No person's name.")
    String wordsHint();

    @Message("First day")
    String fromDay();

    @Message("Last day")
    String untilDay();

    @Message("At most a year on. Then it lapses by itself, and nobody is told.")
    String untilHint();

    @Message("How many can take it")
    String mostField();

    @Message("Leave it empty for all that you choose.")
    String mostHint();

    @Message("Conditions")
    String conditionsField();

    @Message("List everything that whoever takes it agrees to: what is not here is no condition. Leave it "
            + "empty for none.")
    String conditionsHint();

    @Message("Condition {number}: what it is about")
    String conditionKind(int number);

    @Message("No condition")
    String conditionChoose();

    @Message("Condition {number} in words")
    String conditionWords(int number);

    @Message("Room for more conditions")
    String conditionMore();

    @Message("What no offer may ask for")
    String bannedTitle();

    @Message("To whom")
    String to();

    @Message("Those that take signposts from you. None of them sees who else is offered it.")
    String toHint();

    @Message("Nobody that you are linked with takes signposts from you yet. They can open that on their "
            + "side of the link.")
    String toNobody();

    @Message("These are the first hundred.")
    String toMore();

    @Message("The numbers in it are there for everybody")
    String contactsPublic();

    @Message("My conditions ask for nothing of that kind")
    String conditionsFine();

    @Message("Offer it")
    String offer();

    @Message("Choose what it is")
    String kindMissing();

    @Message("Say in a few words what you offer")
    String wordsMissing();

    @Message("Give its last day")
    String untilMissing();

    @Message("Write a day, for example 2026-12-18")
    String dayWrong();

    @Message("Choose at least one organisation")
    String toMissing();

    @Message("Give a number from 1 to 200, or leave it empty")
    String mostWrong();

    @Message("Choose what this condition is about and say it in words, or leave both empty")
    String conditionHalf();

    @Message("{#switch kind}{#case 'data-about-people'}Nobody has to tell who its members, helpers or the "
            + "people it helps are to be given something.{#case 'way-of-working'}Nobody has to change how "
            + "it works to be given something.{#case 'exclusive'}Everybody stays free to work with whom "
            + "they choose.{#case 'silence'}Everybody stays free to say what they think.{#case "
            + "'formal-status'}Nobody has to become anything else than it is to be given "
            + "something.{#case}An offer stands for itself: nothing else may depend on whether somebody "
            + "takes it.{/switch} Take this condition out, and offer it without.")
    String banned(String kind);

    @Message("This reads as if it asked for what no offer may ask for. {#switch kind}{#case "
            + "'data-about-people'}Nobody has to tell who its members, helpers or the people it helps are "
            + "to be given something.{#case 'way-of-working'}Nobody has to change how it works to be given "
            + "something.{#case 'exclusive'}Everybody stays free to work with whom they choose.{#case "
            + "'silence'}Everybody stays free to say what they think.{#case 'formal-status'}Nobody has to "
            + "become anything else than it is to be given something.{#case}An offer stands for itself: "
            + "nothing else may depend on whether somebody takes it.{/switch} If it does, take it out. If "
            + "it does not, say so below.")
    String mayBeBanned(String kind);

    @Message("There seems to be a telephone number, an e-mail address or a full postcode in it. If it is "
            + "one person's, take it out. If it is for everybody, such as a hall's, say so below.")
    String mayBePersonal();

    @Message("There seems to be a National Insurance number in it. Take it out: nobody needs it here.")
    String hasNiNumber();

    @Message("The last day must not be over yet, not lie before the first, and not be more than a year " + "after it")
    String daysNotPossible();

    @Message("You have made as many offers today as can be. Try again tomorrow.")
    String tooMany();

    @Message("One of these takes nothing from you any more. Leave it out.")
    String notOpen();

    @Message("This ask is over, so nothing can be offered on it")
    String askOver();

    @Message("The two of you are not linked any more")
    String notLinked();

    @Message("We cannot check just now who is linked with whom, so nothing was done. Try again in a minute.")
    String notCurrent();

    @Message("As many as can take this have taken it. If one of them hands it back, you can take it after " + "all.")
    String full();

    @Message("This offer is over: it was withdrawn, or its last day has passed")
    String over();

    @Message("One of you has said that this is done, so it cannot be handed back")
    String alreadyDone();

    @Message("That was not possible. Check what you wrote.")
    String notPossible();
}
