package org.trellis.portal.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about what a group settles for itself: two people, who may take over, closing, leaving.
@MessageBundle("settling")
public interface SettlingWords {

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
            + "stay and can read. You can open it again within thirty days. Then everything that Trellis keeps of it is "
            + "destroyed: take a copy before.")
    String closeLead();

    @Message("Yes, close it")
    String closeYes();

    @Message("Your group is closed. On {day} everything that Trellis keeps of it is destroyed. Until then you can open "
            + "it again, or take a copy.")
    String closed(String day);

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
}
