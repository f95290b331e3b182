package org.trellis.portal.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about the people of an organisation.
@MessageBundle("people")
public interface PeopleWords {

    @Message("People")
    String title();

    @Message("Only the people of your organisation see this page.")
    String lead();

    @Message("Somebody who has not said what to call them")
    String nameless();

    @Message("you")
    String me();

    @Message("Here since {day}")
    String since(String day);

    @Message("{#switch role}{#case 'steward'}Steward{#case 'helper'}Helper{#case 'liaison-officer'}Liaison "
            + "officer{#case 'helpline'}Helpline{#case 'councillor'}Councillor{#case "
            + "'support-officer'}Support officer{#case 'grants-officer'}Grants officer{#case "
            + "'safeguarding-lead'}Safeguarding lead{#case 'integrator'}Integrator{#case}{role}{/switch}")
    String role(String role);

    @Message("Change")
    String change();

    @Message("what {name} does here")
    String changeWhat(String name);

    @Message("Take out")
    String remove();

    @Message("{name}")
    String removeWhat(String name);

    @Message("Team: {team}")
    String team(String team);

    @Message("Wards: {wards}")
    String wards(String wards);

    @Message("{name} covers from {from} until {until}")
    String cover(String name, String from, String until);

    @Message("What are you called here?")
    String called();

    @Message("A first name or a nickname is enough. Only the people here read it.")
    String calledHint();

    @Message("Write what the others may call you")
    String calledMissing();

    @Message("Use at most 40 letters, without < and >")
    String calledLong();

    @Message("Save")
    String save();

    @Message("Invite somebody")
    String invite();

    @Message("Open invitations")
    String open();

    @Message("{name}, as {role}, until {day}")
    String openUntil(String name, String role, String day);

    @Message("Withdraw")
    String withdraw();

    @Message("Invite somebody")
    String inviteTitle();

    @Message("As what?")
    String inviteRole();

    @Message("Choose at least one role")
    String roleMissing();

    @Message("Who is it for?")
    String forWhom();

    @Message("A note for yourselves, for example: Amina's sister")
    String forWhomHint();

    @Message("Write who it is for")
    String forWhomMissing();

    @Message("How do they hear of it?")
    String how();

    @Message("I hand on a link myself")
    String byLink();

    @Message("With a code word, which you tell them in another way")
    String byLinkHint();

    @Message("Send it to a telephone number or an e-mail address")
    String byAddress();

    @Message("Only somebody who has this number or address can use it")
    String byAddressHint();

    @Message("Telephone number or e-mail address")
    String address();

    @Message("Write a telephone number such as 07700 900123, or an e-mail address")
    String addressMissing();

    @Message("Invite")
    String inviteGo();

    @Message("The invitation is ready")
    String invitedTitle();

    @Message("We are sending it to {hint}. It holds for seven days.")
    String invitedSent(String hint);

    @Message("This invitation was made already. Withdraw it and make a new one if they did not get it.")
    String invitedAlready();

    @Message("1. Hand on this link")
    String handOn();

    @Message("It is shown only now. It holds for seven days and one person.")
    String handOnHint();

    @Message("{group} would like you to come in on Trellis. Open this link, and ask me for the code word: " + "{link}")
    String handOnText(String group, String link);

    @Message("Open it in WhatsApp")
    String whatsApp();

    @Message("2. Tell them this code word in another way")
    String word();

    @Message("Ring them, or tell them when you meet. Whoever finds the link alone cannot come in.")
    String wordHint();

    @Message("Back to the people")
    String back();

    @Message("What {name} does here")
    String personTitle(String name);

    @Message("Roles")
    String roles();

    @Message("Where they work")
    String postTitle();

    @Message("Team")
    String teamField();

    @Message("Wards")
    String wardsField();

    @Message("Their codes, for example E05009317")
    String wardsHint();

    @Message("Who covers for them")
    String coverField();

    @Message("Nobody")
    String coverNobody();

    @Message("From")
    String from();

    @Message("Until, that day included")
    String until();

    @Message("Write both days as dates, for example 2027-01-31")
    String dayWrong();

    @Message("Take {name} out?")
    String removeTitle(String name);

    @Message("From now on they see nothing more of your organisation. Pages that they have open stop "
            + "working. You can invite them again later.")
    String removeLead();

    @Message("Yes, take them out")
    String removeYes();

    @Message("No, go back")
    String no();

    @Message("Leave this organisation")
    String leave();

    @Message("Leave {name}?")
    String leaveTitle(String name);

    @Message("From now on you see nothing more of it. Somebody there can invite you again.")
    String leaveLead();

    @Message("Yes, leave")
    String leaveYes();

    @Message("You are the last steward")
    String lastTitle();

    @Message("If you leave now, nobody can look after the group. Invite another steward first, or name "
            + "somebody who may take it over.")
    String lastLead();

    @Message("Or leave and shut the door: then nobody finds the group any more.")
    String lastShut();

    @Message("Leave and shut the door")
    String lastYes();

    @Message("Two people for what weighs most")
    String ruleTitle();

    @Message("Closing the group, handing it over and changing money details can need two stewards.")
    String ruleLead();

    @Message("Two stewards decide. One asks, another one confirms.")
    String ruleIsOn();

    @Message("One steward is enough.")
    String ruleIsOff();

    @Message("Want two people")
    String ruleOn();

    @Message("Let one person be enough")
    String ruleOff();

    @Message("If the last steward leaves")
    String contactTitle();

    @Message("Nobody is named who may take the group over.")
    String contactNone();

    @Message("Then we ask {hint} to take the group over.")
    String contactIs(String hint);

    @Message("Name somebody")
    String contactName();

    @Message("Name nobody")
    String contactEnd();

    @Message("Somebody you trust, who need not be here. We write to them only when the last steward has "
            + "left. Nobody here can read the address afterwards.")
    String contactLead();

    @Message("Closing the group")
    String closeTitle();

    @Message("Close the group")
    String closeLink();

    @Message("Close {name}?")
    String closeAsk(String name);

    @Message("Nobody else sees it any more, its links end and open invitations are withdrawn. Its people "
            + "stay and can read. You can open it again within thirty days.")
    String closeLead();

    @Message("Yes, close it")
    String closeYes();

    @Message("Your group is closed.")
    String closed();

    @Message("Open it again")
    String openAgain();

    @Message("Waiting for a second steward")
    String waitingTitle();

    @Message("{name} asks {deed}.")
    String waiting(String name, String deed);

    @Message("You asked {deed}. Another steward has to confirm it.")
    String waitingMine(String deed);

    @Message("Another steward")
    String aSteward();

    @Message("{#switch deed}{#case 'group-closed'}to close the group{#case 'member-removed'}to take a "
            + "steward out of the group{#case 'role-changed'}to take the role of steward from somebody{#case "
            + "'contact-named'}to name who may take the group over{#case 'contact-unnamed'}to name nobody who "
            + "may take the group over{#case 'rule-off'}to let one steward alone decide what weighs "
            + "most{#case}to change money details{/switch}")
    String deed(String deed);

    @Message("Confirm")
    String confirm();

    @Message("Refuse")
    String refuse();

    @Message("Take it back")
    String takeBack();

    @Message("Your own account")
    String account();

    @Message("Your account")
    String accountTitle();

    @Message("How you sign in is nobody else's business. Your number and address are shown to nobody.")
    String accountLead();

    @Message("You are back. What you changed counts from now.")
    String accountBack();

    @Message("Change your telephone number or e-mail address")
    String accountReach();

    @Message("Set a password")
    String accountPassword();

    @Message("Set up a passkey")
    String accountPasskey();

    @Message("Sign out everywhere")
    String accountOut();

    @Message("If you lost your phone, or signed in where others can see. Every device is signed out, within "
            + "two minutes.")
    String accountOutLead();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("{#switch what}{#case 'called'}Saved. The others read it from now on.{#case 'roles'}Saved. It "
            + "holds within two minutes.{#case 'post'}Saved.{#case 'removed'}They are out, from now on.{#case "
            + "'withdrawn'}Withdrawn. Nobody comes in by it any more.{#case 'asked'}We have asked the other "
            + "stewards. It is done as soon as one of them confirms it, within a day.{#case 'rule-on'}From "
            + "now on two stewards decide what weighs most.{#case 'rule-off'}From now on one steward is "
            + "enough.{#case 'contact'}Saved. We tell them nothing until the last steward leaves.{#case "
            + "'no-contact'}Nobody is named any more.{#case 'confirmed'}Confirmed. It is done.{#case "
            + "'refused'}Refused. Nothing was changed.{#case 'closed'}Your group is closed.{#case "
            + "'opened'}Your group is open again. Choose who can find it.{#case}{/switch}")
    String done(String what);
}
