package org.trellis.portal.liaison;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about who looks after a link, and about hand-over notes.
@MessageBundle("liaison")
public interface LiaisonWords {

    @Message("Who looks after which link")
    String title();

    @Message("Whoever looks after a link is named to its other side: what they are called here, and their team. Nobody "
            + "has to be named; then it is the team.")
    String lead();

    @Message("Nobody is named. To the other sides it is the team.")
    String none();

    @Message("All links that have nobody of their own")
    String forAll();

    @Message("The link with {name}")
    String forLink(String name);

    @Message("An organisation that hides just now")
    String nameless();

    @Message("{#if called}{called}{#if team}, {team}{/if}{#else if team}{team}{#else}The team{/if}")
    String who(String called, String team);

    @Message("{#if called}{called}{#else}A colleague{/if} covers until {day}")
    String covers(String called, String day);

    @Message("How the desk is reached: {contact}")
    String reached(String contact);

    @Message("The team")
    String theTeam();

    @Message("a colleague")
    String aColleague();

    @Message("Usually {name}{#if cover}; {cover} covers{/if}")
    String usually(String name, String cover);

    @Message("Who looks after this link")
    String linkTitle();

    @Message("Who looks after the link with {name}")
    String titleWith(String name);

    @Message("On their side")
    String theirs();

    @Message("On your side")
    String ours();

    @Message("Named for all links that have nobody of their own")
    String standsIn();

    @Message("The link is not open both ways just now, so neither side reads who looks after it on the other.")
    String notBothWays();

    @Message("Hand-over notes")
    String notes();

    @Message("Both sides read them. They say which organisation and role, and never who. Nobody changes them; they go "
            + "after two years, and for the other side when the link ends.")
    String notesLead();

    @Message("No notes yet. Write what whoever comes next should know.")
    String noNotes();

    @Message("Add a note")
    String noteTitle();

    @Message("Your note")
    String note();

    @Message("Up to 1,000 characters. Write nothing by which a resident could be known.")
    String noteHint();

    @Message("Add the note")
    String noteGo();

    @Message("Write something first")
    String noteMissing();

    @Message(
            "This looks as if it held a telephone number, an e-mail address or a full postcode. Take it out, or say that "
                    + "it is public.")
    String looksPersonal();

    @Message("It is public anyway, such as a hall's number")
    String isPublic();

    @Message("You")
    String byUs();

    @Message("They")
    String byThem();

    @Message("Older notes")
    String older();

    @Message("Name somebody for this link")
    String nameTitle();

    @Message("Name somebody for all links that have nobody of their own")
    String nameAllTitle();

    @Message("Who")
    String person();

    @Message("Choose somebody")
    String choose();

    @Message("Somebody who has not said what to call them")
    String nobodysName();

    @Message("How the desk is reached")
    String contact();

    @Message("A number or address of the desk, not of a person. Leave it empty to show none.")
    String contactHint();

    @Message("Save")
    String save();

    @Message("Have nobody of your own for this link")
    String end();

    @Message("Have nobody for all links")
    String endAll();

    @Message("Choose who looks after it")
    String personMissing();

    @Message("Looks after the link with {name}")
    String looksAfter(String name);

    @Message("Looks after all links that have nobody of their own")
    String looksAfterAll();

    @Message("I would rather not")
    String decline();

    @Message("Name somebody, and hand-over notes")
    String more();

    @Message("Hand-over notes of this link")
    String toNotes();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("{#switch what}{#case 'named'}Saved. The other side reads it while the link is open both ways.{#case "
            + "'ended'}Saved. Nobody is named here any more.{#case 'declined'}You do not look after it any more.{#case "
            + "'noted'}Your note is there. Both sides read it.{#case}{/switch}")
    String done(String what);
}
