package org.trellis.portal.items;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of items and of their guests.
@MessageBundle("items")
public interface ItemsWords {

    @Message("Items and guests")
    String title();

    @Message("An item is one thing that you have in hand. Only your people see it, until you invite a "
            + "guest. A guest sees that one item, for some days, and nothing else of you.")
    String lead();

    @Message("To which item do you invite {name}? Choose one, or make a new one. Nothing else of you " + "opens.")
    String inviteLead(String name);

    @Message("Where you are guests")
    String visitsTitle();

    @Message("You are a guest nowhere just now.")
    String noVisits();

    @Message("You are a guest here until {day}")
    String badge(String day);

    @Message("{name} invited you.")
    String invitedBy(String name);

    @Message("You read this item and its notes, and can add notes. After the last day it is gone for you "
            + "by itself; your notes stay there. Nobody learns what you read.")
    String guestLead();

    @Message("Your open items")
    String ownTitle();

    @Message("Your closed items")
    String closedTitle();

    @Message("There are none.")
    String none();

    @Message("{#if number == 0}No guests{#else if number == 1}1 guest{#else}{number} guests{/if}")
    String guestsHere(long number);

    @Message("Show the closed ones")
    String showClosed();

    @Message("Show the open ones")
    String showOpen();

    @Message("Make an item")
    String make();

    @Message("Say what is going on and what you need, in plain words. You can invite a guest to it " + "afterwards.")
    String makeLead();

    @Message("Make it")
    String makeGo();

    @Message("What it is about")
    String itemTitle();

    @Message("A few words, for example Street party, need road closure")
    String itemTitleHint();

    @Message("What is going on, and what is needed")
    String about();

    @Message("A guest reads this too. Write nothing by which a resident could be known: no names, "
            + "numbers, addresses or health.")
    String aboutHint();

    @Message("Say in a few words what it is about")
    String titleMissing();

    @Message("Change the words")
    String edit();

    @Message("Guests read what you save at once.")
    String editLead();

    @Message("Save")
    String save();

    @Message("What somebody else saved meanwhile")
    String meanwhile();

    @Message("Somebody else changed this meanwhile. Your words are still here: save again to put them in "
            + "place of theirs.")
    String changedMeanwhile();

    @Message("This item is closed. Only your people read it.")
    String isClosed();

    @Message("Notes")
    String notes();

    @Message("Nobody has written a note yet.")
    String noNotes();

    @Message("Add a note")
    String noteTitle();

    @Message("Your note")
    String note();

    @Message("Up to 1,000 characters, in plain words. It shows your organisation and role, not your name. "
            + "Write nothing by which a resident could be known: no names, numbers, addresses or health. "
            + "Nobody can change it afterwards.")
    String noteHint();

    @Message("Add it")
    String noteGo();

    @Message("Write something")
    String noteMissing();

    @Message("Older notes")
    String older();

    @Message("guest")
    String guest();

    @Message("Another guest")
    String anotherGuest();

    @Message("An organisation that hides just now")
    String nameless();

    @Message("Guests")
    String guests();

    @Message("You have invited nobody.")
    String noGuests();

    @Message("Only: {role}")
    String onlyRole(String role);

    @Message("{#switch state}{#case 'here'}Guest until {day}{#case 'left'}Left by itself{#case "
            + "'ended'}You let it go{#case}Was a guest until {day}{/switch}")
    String state(String state, String day);

    @Message("Change")
    String changeDay();

    @Message("Invite again")
    String inviteAgain();

    @Message("Let go")
    String letGo();

    @Message("Invite a guest")
    String invite();

    @Message("Invite {name}")
    String inviteTitle(String name);

    @Message("Change until when {name} is a guest")
    String changeTitle(String name);

    @Message("A guest reads this item and its notes, and can add notes. It sees nothing else of you, and "
            + "no link is made. Either of you can end it on any day.")
    String inviteWhat();

    @Message("Part of its name")
    String seek();

    @Message("Look for it")
    String seekGo();

    @Message("We found nobody of that name whom you can see.")
    String seekNone();

    @Message("Guest until")
    String until();

    @Message("The last day. At midnight it is over by itself. 90 days from today at most.")
    String untilHint();

    @Message("For whom there")
    String forWhom();

    @Message("The others there can tell that it is a guest, and not what it is about.")
    String forWhomHint();

    @Message("Everybody there")
    String everybody();

    @Message("Save")
    String inviteGo();

    @Message("Write a day")
    String dayMissing();

    @Message("Choose a last day from today on, within 90 days")
    String dayNotPossible();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("Leave")
    String leave();

    @Message("Leave \"{title}\"?")
    String leaveTitle(String title);

    @Message("Your whole organisation leaves, at once. {name} sees that you left, and not why; your notes "
            + "stay there.")
    String leaveLead(String name);

    @Message("Yes, leave")
    String leaveYes();

    @Message("No, go back")
    String no();

    @Message("Close this item")
    String close();

    @Message("Close \"{title}\"?")
    String closeTitle(String title);

    @Message("All guests are gone at once. You keep the notes. It cannot be opened again.")
    String closeLead();

    @Message("Yes, close it")
    String closeYes();

    @Message("Remove this item")
    String remove();

    @Message("Remove \"{title}\"?")
    String removeTitle(String title);

    @Message("With all its notes, for good. Guests are gone at once.")
    String removeLead();

    @Message("Yes, remove it")
    String removeYes();

    @Message("Invite them to one item instead")
    String inviteInstead();

    @Message("{#switch what}{#case 'made'}Made. Only your people see it. You can invite a guest "
            + "below.{#case 'saved'}Saved.{#case 'noted'}Your note is there.{#case 'invited'}Saved. They "
            + "see this item from now on.{#case 'let-go'}They are no guest any more. Their notes stay "
            + "here.{#case 'closed'}Closed. Nobody else sees it any more.{#case 'removed'}Removed.{#case "
            + "'left'}You are no guest there any more.{#case}{/switch}")
    String done(String what);
}
