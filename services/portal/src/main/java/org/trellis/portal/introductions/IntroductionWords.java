package org.trellis.portal.introductions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about asking to meet.
@MessageBundle("introduction")
public interface IntroductionWords {

    @Message("Introductions")
    String title();

    @Message("Ask for an introduction")
    String askLink();

    @Message("Ask {name} for an introduction")
    String askTitle(String name);

    @Message("They may invite you to one thing that they have in hand, or do nothing. You are not told whether they "
            + "looked. After 30 days it is gone by itself.")
    String askLead();

    @Message("Why would you like to meet?")
    String reason();

    @Message("Two lines at most, up to 300 characters. Write nothing by which a resident could be known.")
    String reasonHint();

    @Message("Say why, in a line or two")
    String reasonMissing();

    @Message(
            "This looks as if it held a telephone number, an e-mail address or a full postcode. Take it out, or say that "
                    + "it is public.")
    String looksPersonal();

    @Message("It is public anyway, such as your surgery's number")
    String isPublic();

    @Message("Ask")
    String ask();

    @Message("Whom you asked")
    String askedTitle();

    @Message("You have asked nobody in the last 30 days. You can ask from a group's page.")
    String askedNone();

    @Message("Find a group")
    String find();

    @Message("Asked on {day}")
    String askedOn(String day);

    @Message("They have you as a guest")
    String invited();

    @Message("See what you are invited to")
    String toItems();

    @Message("Who would like to meet you")
    String receivedTitle();

    @Message(
            "Nothing is expected of you. You can invite them to one thing that you have in hand, for some days, or put "
                    + "the request away. They are not told that you looked, or that you put it away.")
    String receivedLead();

    @Message("Nobody asks just now.")
    String receivedNone();

    @Message("Until {day}")
    String until(String day);

    @Message("Invite them to one item")
    String invite();

    @Message("Put it away")
    String putAway();

    @Message("{#if more}{number} or more would like to meet you{#else if number == 1}1 organisation would like to meet "
            + "you{#else}{number} organisations would like to meet you{/if}")
    String quietly(int number, boolean more);

    @Message("An organisation that hides just now")
    String nameless();

    @Message("More")
    String more();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message(
            "{#switch what}{#case 'asked'}Asked. If they invite you, you find it here and under what is in hand.{#case "
                    + "'put-away'}Put away. They see nothing of it.{#case}{/switch}")
    String done(String what);
}
