package org.trellis.portal.teams;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about an institution's teams.
@MessageBundle("teams")
public interface TeamsWords {

    @Message("Teams")
    String title();

    @Message("A group can share something with one of your teams alone. Then only the people of that team see it.")
    String lead();

    @Message("Groups that have opened to you read what your teams are called, and never who is in them.")
    String known();

    @Message("You have no teams.")
    String none();

    @Message("You are in it")
    String mine();

    @Message("Nobody is in it yet.")
    String nobody();

    @Message("Somebody who has not said what to call them")
    String nameless();

    @Message("Wards: {wards}")
    String inWards(String wards);

    @Message("Change")
    String change();

    @Message("the team {name}")
    String changeWhat(String name);

    @Message("Make a team")
    String makeTitle();

    @Message("What it is called")
    String name();

    @Message("As the groups know it, for example Harbour ward team")
    String nameHint();

    @Message("Wards it works in")
    String wards();

    @Message("Their codes, for example E05999901, with commas between them")
    String wardsHint();

    @Message("Make it")
    String make();

    @Message("Save")
    String save();

    @Message("Write what it is called")
    String nameMissing();

    @Message("Another one of your teams is called that")
    String nameTaken();

    @Message("Who is in it")
    String people();

    @Message("Take out")
    String takeOut();

    @Message("Put somebody into it")
    String addTitle();

    @Message("Who")
    String person();

    @Message("Choose")
    String personChoose();

    @Message("Choose somebody")
    String personMissing();

    @Message("Put into it")
    String add();

    @Message("Remove this team")
    String remove();

    @Message("Remove the team {name}?")
    String removeTitle(String name);

    @Message(
            "If a group shared something with this team, nobody sees it any more, also not by a new team of that name. "
                    + "The group sees that.")
    String removeLead();

    @Message("Yes, remove it")
    String removeYes();

    @Message("No, keep it")
    String removeNo();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("Your teams")
    String link();

    @Message(
            "{#switch what}{#case 'made'}The team is there. Now put people into it.{#case 'saved'}Saved.{#case 'added'}They "
                    + "are in the team, and see from now what is shared with it.{#case 'taken-out'}They are out of the team, and see "
                    + "nothing more of what is shared with it.{#case 'removed'}The team is removed.{#case}{/switch}")
    String done(String what);
}
