package org.trellis.portal.safety;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about how a group keeps people safe. None of them praises or warns.
@MessageBundle("safety")
public interface SafetyWords {

    @Message("Keeping people safe")
    String title();

    @Message("How you keep people safe, in your own words, for whoever sees your page. Nobody asks you for it: many "
            + "groups write nothing here.")
    String lead();

    @Message("How you keep people safe")
    String words();

    @Message(
            "For example: who goes to whom, what you do with money and keys, whom one tells when something feels wrong. "
                    + "Up to 2,000 letters, without names.")
    String wordsHint();

    @Message("Save")
    String save();

    @Message("Only stewards of your group can change this.")
    String onlyStewards();

    @Message("{#switch what}{#case 'saved'}Saved. It is on your page.{#case 'show'}It stands on your page now.{#case "
            + "'hide'}It stands on your page no more. Nobody was told.{#case 'remove'}It is gone. Nobody was "
            + "told.{#case 'said'}Said. The group decides whether anybody else reads it.{#case 'taken-back'}It is "
            + "gone.{#case}{/switch}")
    String done(String what);

    @Message("Use {number} letters or fewer")
    String tooLong(int number);

    @Message("This looks as if it held a telephone number, an e-mail address or a full postcode. Take it out, or say "
            + "that it is public.")
    String looksPersonal();

    @Message("It is public anyway, such as a hall's number")
    String isPublic();

    @Message("Somebody else changed this meanwhile. Your words are still here: save again to put them in place of "
            + "theirs.")
    String changedMeanwhile();

    @Message("What the other steward saved meanwhile")
    String meanwhile();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("With whom you talked this through")
    String talks();

    @Message("No organisation says that it talked this through with you. You need none: it changes nothing about your "
            + "page.")
    String noTalks();

    @Message("You decide whether it stands on your page. You can hide or remove it at any time, without a reason, and "
            + "nobody is told. It is no mark and no check.")
    String talksLead();

    @Message("an organisation that you no longer see")
    String unknown();

    @Message("{name} says that you talked this through, {day}")
    String theySay(String name, String day);

    @Message("{#if shown}It stands on your page until {day}.{#else}Nobody else reads it.{/if}")
    String standsUntil(boolean shown, String day);

    @Message("Show it on your page")
    String show();

    @Message("Hide it")
    String hide();

    @Message("Remove it for both of you")
    String remove();

    @Message("We talked this through with {name}, {day}.")
    String line(String name, String day);

    @Message("We talked this through")
    String talkedThrough();

    @Message("We talked this through: {name}")
    String talkTitle(String name);

    @Message("Say that you and this group talked about how it keeps people safe, and on which day. The group decides "
            + "whether anybody else reads it, and it can hide or remove it at any time. There is no place for anything "
            + "else: no judgement, no warning.")
    String talkLead();

    @Message("You said: we talked this through, {day}. It is gone after {until}.")
    String youSaid(String day, String until);

    @Message("You have said nothing.")
    String nothingSaid();

    @Message("The day on which you talked")
    String day();

    @Message(
            "Today, or a day of the last twelve months. Another day takes the place of the one before, and the group is "
                    + "asked anew.")
    String dayHint();

    @Message("Say so")
    String say();

    @Message("Take it back")
    String takeBack();

    @Message("Give the day on which you talked")
    String dayMissing();

    @Message("Give today, or a day of the last twelve months")
    String dayNotPossible();

    @Message("The link is not open both ways just now, so there is nobody to say it to")
    String notBothWays();
}
