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

    @Message(
            "A first name or a nickname is enough. Only the people here read it, and the other side of a link that you look "
                    + "after.")
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

    @Message("{name} ({role}), until {day}")
    String openUntil(String name, String role, String day);

    @Message("Withdraw")
    String withdraw();

    @Message("Choose at least one role")
    String roleMissing();

    @Message("Telephone number or e-mail address")
    String address();

    @Message("Write a telephone number such as 07700 900123, or an e-mail address")
    String addressMissing();

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

    @Message("Your own account")
    String account();

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
