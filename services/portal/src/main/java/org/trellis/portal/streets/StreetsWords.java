package org.trellis.portal.streets;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about streets that a group shares out.
@MessageBundle("streets")
public interface StreetsWords {

    @Message("Your streets")
    String title();

    @Message(
            "Share out your area: a few streets each, and people who said yes to being asked there. Only your group sees "
                    + "this. They need no account.")
    String lead();

    @Message("Whose street is it?")
    String whose();

    @Message("A street or a postcode, for example Hollin Street or EM1 2AB")
    String whoseHint();

    @Message("Look")
    String look();

    @Message("Nobody has {place} yet.")
    String nobodyHas(String place);

    @Message("Show all")
    String all();

    @Message("No streets are shared out yet.")
    String none();

    @Message("Add an area")
    String add();

    @Message("Name")
    String name();

    @Message("As your group calls it, for example The Steps")
    String nameHint();

    @Message("Streets")
    String streets();

    @Message("Each on a line of its own, without house numbers")
    String streetsHint();

    @Message("Postcodes")
    String postcodes();

    @Message("Whole ones such as EM1 2AB, or how they begin, such as EM1 2")
    String postcodesHint();

    @Message("On the map")
    String patch();

    @Message("This area is drawn on the map. An address inside what is drawn is found to be here.")
    String patchThere();

    @Message("Save")
    String save();

    @Message("{#switch what}{#case 'made'}Added. Now ask somebody.{#case 'saved'}Saved.{#case 'removed'}Removed.{#case "
            + "'asked'}Asked. They get a message with a link.{#case 'sent'}The link is sent again.{#case 'let-go'}They are no "
            + "longer asked.{#case}{/switch}")
    String done(String what);

    @Message(
            "{#switch why}{#case 'postcode'}By the postcode{#case 'street'}By the street{#case 'drawn'}By what you drew{#case}"
                    + "By the beginning of the postcode{/switch}")
    String fits(String why);

    @Message("Nobody is asked here yet.")
    String nobody();

    @Message("People")
    String people();

    @Message("In the order in which they were asked.")
    String peopleLead();

    @Message(
            "{#switch standing}{#case 'agreed'}Said yes{#case 'asked'}Asked{#case 'stopped'}Somebody stopped{#case}Somebody "
                    + "said no, or did not answer{/switch}")
    String standing(String standing);

    @Message("Away until {day}")
    String away(String day);

    @Message("They can be asked again after {day}.")
    String notBefore(String day);

    @Message("Send the link again")
    String sendAgain();

    @Message("Let go")
    String letGo();

    @Message("Ask somebody")
    String ask();

    @Message("What you call them")
    String called();

    @Message("For example Bilal at 14. Only your group sees it.")
    String calledHint();

    @Message("Telephone number or e-mail address")
    String address();

    @Message("They get one message. Nobody here can read the whole address afterwards.")
    String addressHint();

    @Message("The message is in")
    String language();

    @Message("Ask")
    String go();

    @Message(
            "They say yes or no. Silence for two weeks is a no, and nobody who said no is asked again by you for 90 days.")
    String askLead();

    @Message("Remove this area")
    String remove();

    @Message("Remove {name}?")
    String removeTitle(String name);

    @Message("Whoever said yes there gets a message that you ask nothing more of them. This cannot be undone.")
    String removeLead();

    @Message("Yes, remove it")
    String removeYes();

    @Message("No, go back")
    String removeNo();

    @Message("Only stewards of your group can change this.")
    String onlyStewards();

    @Message("What the other steward saved meanwhile")
    String meanwhile();

    @Message("Give it a name")
    String nameMissing();

    @Message("Write what you call them")
    String calledMissing();

    @Message("Write a telephone number or an e-mail address")
    String addressMissing();

    @Message(
            "Somebody else changed this meanwhile. Your words are still here: save again to put them in place of theirs.")
    String changedMeanwhile();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("Would you be there for people in {area}?")
    String heldTitle(String area);

    @Message("{organisation} asks you.")
    String heldLead(String organisation);

    @Message("When somebody near you needs a hand, {organisation} may ask whether you can help.")
    String heldWhat(String organisation);

    @Message("You can say no each time, be away, or stop on any day. You never have to give a reason.")
    String heldFree();

    @Message(
            "{organisation} keeps what it calls you, and your number or address sealed, so that nobody can read it there. "
                    + "Say no, and both are deleted at once.")
    String heldKept(String organisation);

    @Message("Yes, ask me")
    String yes();

    @Message("No, do not ask me")
    String no();

    @Message("You are there for people in {area}")
    String agreedTitle(String area);

    @Message(
            "Thank you. {organisation} may ask you when somebody near you needs a hand. Keep this page: it is how you say "
                    + "that you are away, or stop.")
    String agreedLead(String organisation);

    @Message("Your answer is taken.")
    String answered();

    @Message("Nothing is asked of you until {day} is over.")
    String awayNow(String day);

    @Message("I am away until")
    String until();

    @Message("The last day on which nothing should be asked of you")
    String untilHint();

    @Message("Away until that day")
    String goAway();

    @Message("I am back")
    String back();

    @Message("Stop for good")
    String stop();

    @Message("Write a day")
    String dayWrong();

    @Message("Choose a day from today on, within a year")
    String dayNotPossible();

    @Message("You are not asked any more")
    String refusedTitle();

    @Message("Your number or address is deleted. Thank you for answering.")
    String refused();

    @Message("This is finished")
    String goneTitle();

    @Message("Nothing is asked of you by this link any more. If you were sent a newer one, use that.")
    String gone();
}
