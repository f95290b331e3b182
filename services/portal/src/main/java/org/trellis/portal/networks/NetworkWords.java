package org.trellis.portal.networks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of networks.
@MessageBundle("network")
public interface NetworkWords {

    @Message("Networks")
    String title();

    @Message(
            "Places in which several groups meet. A network belongs to nobody: any member may invite, and each leaves when "
                    + "it likes. Nobody else sees that it exists.")
    String lead();

    @Message("You are invited")
    String invitedTitle();

    @Message("By {name}")
    String by(String name);

    @Message("By a code, or by somebody who shows you no name")
    String bySomebody();

    @Message("until {day}")
    String until(String day);

    @Message("You are in")
    String yours();

    @Message("You are in no network yet. Found one, or type a code that a member passed on to you.")
    String none();

    @Message("Found a network")
    String toFound();

    @Message("Have you got a code?")
    String codeTitle();

    @Message("Code")
    String code();

    @Message("Sixteen letters and numbers. You see the network before you join.")
    String codeHint();

    @Message("Look at it")
    String type();

    @Message("Type the code")
    String codeMissing();

    @Message("That code is not right, was replaced, or is older than two weeks. Ask whoever gave it to you.")
    String codeNotKnown();

    @Message("Too many codes were not right today. Try again tomorrow.")
    String tooManyCodes();

    @Message("This network is for groups alone. Whoever founded it said so, and nobody can change it.")
    String noInstitutions();

    @Message("{#switch what}{#case 'left'}You have left. What you wrote stays for the others until it is a year old."
            + "{#case 'declined'}The invitation is gone. Nobody is told.{#case 'founded'}Founded. Now invite others."
            + "{#case 'joined'}You are in. You read what is written from now on.{#case 'written'}Written."
            + "{#case 'muted'}You read nothing of them any more. Nobody is told.{#case 'heard'}You read them again."
            + "{#case}{/switch}")
    String done(String what);

    @Message("Found a network")
    String foundTitle();

    @Message("None of this can be changed later: a network has no owner who could.")
    String foundLead();

    @Message("Name of the network")
    String name();

    @Message("What it is for")
    String about();

    @Message("A few lines for whoever is invited.")
    String aboutHint();

    @Message("Who may ever join")
    String who();

    @Message("Groups alone")
    String groupsAlone();

    @Message("Groups, councils and charities' bodies")
    String allMay();

    @Message("What you want to be called here")
    String shownName();

    @Message(
            "Members read this in place of your group's name. A hidden group that leaves it empty is a member without a "
                    + "name.")
    String shownNameHint();

    @Message("Nothing in it is private: everybody may have it")
    String nothingPrivate();

    @Message("Found it")
    String found();

    @Message("Give it a name")
    String nameMissing();

    @Message(
            "There seems to be a telephone number, an e-mail address or a full postcode in it. Take it out, or tick that "
                    + "everybody may have it.")
    String looksPrivate();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("Do you want to join {name}?")
    String joinTitle(String name);

    @Message(
            "The other members will see that you are in it. You read what is written from then on, and leave when you like.")
    String joinLead();

    @Message("Groups alone can join, no council and no other institution.")
    String forGroups();

    @Message("Councils and other institutions may join too.")
    String forAll();

    @Message("Join")
    String join();

    @Message("No, thank you")
    String decline();

    @Message("Nobody is told if you say no.")
    String declineHint();

    @Message("Write to the network")
    String write();

    @Message("All members read it. Up to 2,000 letters, kept for a year.")
    String writeHint();

    @Message("Send it")
    String send();

    @Message("Write something")
    String textMissing();

    @Message("There are 50 messages in this network today. Write again tomorrow, or ring each other.")
    String tooManyMessages();

    @Message("What was written")
    String messages();

    @Message("Nothing was written since you joined.")
    String noMessages();

    @Message("You")
    String you();

    @Message("A member without a name")
    String nameless();

    @Message("Somebody who has left")
    String gone();

    @Message("Members")
    String members();

    @Message("in it since {day}")
    String since(String day);

    @Message("Read nothing of them")
    String mute();

    @Message("Read them again")
    String hear();

    @Message("Invite others")
    String toInvite();

    @Message("Leave this network")
    String leave();

    @Message("You leave at once. With its last member a network is gone.")
    String leaveHint();

    @Message("Invite to {name}")
    String inviteTitle(String name);

    @Message("Any member may. Whoever you invite says yes itself, within 30 days. You are not told of a no.")
    String inviteLead();

    @Message("Find an organisation")
    String q();

    @Message("Search")
    String search();

    @Message("Nobody was found by that name whom you can see.")
    String nobody();

    @Message("Invite")
    String invite();

    @Message("Invited. It says yes itself, or does not.")
    String isInvited();

    @Message("Your organisation invited as many as it can today. Invite more tomorrow, or pass on a code.")
    String tooManyInvitations();

    @Message("Or pass on a code")
    String orCode();

    @Message(
            "Whoever has it can join, also a group that shows itself to nobody. It is good for two weeks, and kills the one "
                    + "before.")
    String orCodeHint();

    @Message("Make a code")
    String makeCode();

    @Message("Your code, shown this once. Good until {day}.")
    String yourCode(String day);
}
