package org.trellis.portal.holdings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about money that a host keeps for a group, for both of them.
@MessageBundle("holding")
public interface HoldingWords {

    @Message("Money held for groups")
    String titleHost();

    @Message("Money held for us")
    String titleGroup();

    @Message("You hold nothing for any group. When a group chooses you and its grant is paid, it stands here.")
    String noneHost();

    @Message("Nobody holds money for your group. When you apply, you can choose an organisation that holds a "
            + "grant for you.")
    String noneGroup();

    @Message("an organisation whose name you cannot see")
    String unknown();

    @Message("A grant")
    String untitled();

    @Message("Held by {name}")
    String heldBy(String name);

    @Message("Held for {name}")
    String heldFor(String name);

    @Message("You and {name} read the same figures here.")
    String same(String name);

    @Message("Came")
    String came();

    @Message("Paid out")
    String paidOut();

    @Message("Sent on")
    String sentOn();

    @Message("Held now")
    String heldNow();

    @Message("Asked for")
    String asked();

    @Message("Left")
    String left();

    @Message("{name} stops holding money on {day}. Say below where this money goes: to another host, to your own "
            + "account, or back to the funder. You can also have it spent for something else before.")
    String stops(String name, String day);

    @Message("You stop holding money on {day}. The group says where this goes.")
    String youStop(String day);

    @Message("{#switch code}{#case 'new-host'}It goes to another host.{#case 'own-account'}It goes to the group's "
            + "own account.{#case 'funder'}It goes back to the funder.{#case 're-purposed'}The group spends it for "
            + "something else.{#case}The group has not said yet where it goes.{/switch}")
    String plan(String code);

    @Message("{name} is not on Trellis any more. What stands here was not moved before. Ask its people and the "
            + "funder where the money is.")
    String hostGone(String name);

    @Message("This group is not on Trellis any more. What is left goes back to the funder.")
    String groupGone();

    @Message("The group said nothing until your last day, or is not there any more? Then what is left goes back to "
            + "the funder.")
    String giveBackLead();

    @Message("All that is left goes back to the funder")
    String giveBack();

    @Message("What was asked for")
    String orders();

    @Message("Nothing was asked for yet.")
    String noOrders();

    @Message("{#switch code}{#case 'bill'}Pay a bill{#case 'pay-back'}Pay somebody back{#case 'own-account'}Send it "
            + "to our own account{#case 'new-host'}Send it to our new host{#case 'funder'}Send it back to the "
            + "funder{#case}Send back what is left over{/switch}")
    String kind(String code);

    @Message("{#switch code}{#case 'bill'}You hand the bill to your host, as you do today.{#case 'pay-back'}You tell "
            + "your host whom, not us.{#case 'own-account'}To the account under Bank details.{#case "
            + "'new-host'}When another host has agreed and a second steward confirmed it.{#case}No second steward "
            + "is needed: it goes where it came from.{/switch}")
    String kindMeans(String code);

    @Message("{#switch code}{#case 'asked'}Waits for the host{#case 'to-confirm'}Waits for a second steward{#case "
            + "'paid'}Paid{#case 'sent'}Sent, and not seen there yet{#case 'arrived'}Sent, and seen there{#case "
            + "'bounced'}Came back from the bank{#case 'refused'}The host does not pay it{#case}Taken "
            + "back{/switch}")
    String state(String code);

    @Message("since {day}")
    String since(String day);

    @Message("to {name}")
    String to(String name);

    @Message("Their reference: {words}")
    String reference(String words);

    @Message("Send it to: {name}, {sort}, {number}")
    String account(String name, String sort, String number);

    @Message("There is no account yet that it can be sent to. Two people there have to give one, and three days have "
            + "to pass.")
    String noAccount();

    @Message("Ask your host")
    String askTitle();

    @Message("Nobody's name and no account are needed here. Another steward confirms it before your host pays.")
    String askLead();

    @Message("What is to be done?")
    String askKind();

    @Message("How much, in pounds")
    String amount();

    @Message("What it is for")
    String words();

    @Message("For example: hall hire in March")
    String wordsHint();

    @Message("Ask")
    String ask();

    @Message("All that came is paid out or asked for.")
    String nothingLeft();

    @Message("Yes, that is right")
    String confirm();

    @Message("Take it back")
    String takeBack();

    @Message("Your own reference, if you have one")
    String ownReference();

    @Message("It is paid")
    String markPaid();

    @Message("We do not pay this")
    String markRefused();

    @Message("It came back from the bank")
    String markBounced();

    @Message("Another host")
    String hostTitle();

    @Message("Another host for this grant")
    String hostLink();

    @Message("{name} holds this grant for you.")
    String hostNow(String name);

    @Message("{name} is asked, and has not answered.")
    String hostAsked(String name);

    @Message("{name} does not hold it. Ask another one.")
    String hostNo(String name);

    @Message("{name} stops on {day} and takes on nobody new: {words}")
    String hostStops(String name, String day, String words);

    @Message("You ask, they answer, and another steward of yours confirms. Then all that your host of before holds, "
            + "and nothing else was asked for, is sent on.")
    String hostLead();

    @Message("Who is to hold the money?")
    String hostChoose();

    @Message("Choose")
    String hostNone();

    @Message("Ask them")
    String hostAsk();

    @Message("{#switch code}{#case 'asked'}Asked, and not answered yet{#case 'agreed'}Agreed. Another steward "
            + "confirms it{#case 'declined'}Does not hold it{#case 'in-force'}Holds it since then{#case}Taken "
            + "back{/switch}")
    String change(String code);

    @Message("{#switch code}{#case 'asked'}Asked. Another steward confirms it now.{#case 'confirmed'}Confirmed. Your "
            + "host reads it now.{#case 'taken-back'}Taken back.{#case 'paid'}Noted as paid. The group reads "
            + "it.{#case 'bounced'}Noted. You hold it again.{#case 'refused'}Noted. The group reads it.{#case "
            + "'giving-back'}Noted. Send it to the funder now, and mark it as paid.{#case 'host-asked'}They are "
            + "asked.{#case 'host-confirmed'}Confirmed. Your host of before sends the money on.{#case}Done.{/switch}")
    String done(String code);

    @Message("Choose what is to be done")
    String kindMissing();

    @Message("Write the amount in pounds, such as 89.40")
    String amountUnclear();

    @Message("Say in up to 200 letters what it is for")
    String wordsMissing();

    @Message("Leave out telephone numbers, addresses and accounts: give them to your host as you do today")
    String personalText();

    @Message("That is more than there is. Left: {sum}")
    String moreThanHeld(String sum);

    @Message("You have no other host yet. Ask one first, on the page of the grant")
    String noNewHost();

    @Message("Use up to 40 letters and figures for the reference")
    String referenceUnclear();

    @Message("You asked for this, so another steward of your group has to confirm it. If you are the only one, invite "
            + "somebody first.")
    String secondSteward();

    @Message("A second steward of the group has not confirmed this yet. Nothing is paid before.")
    String notConfirmed();

    @Message("Somebody did something about this meanwhile. Look again.")
    String notPossible();

    @Message("The funder has just noted that its payment to you bounced. Look at your account, and again here in a "
            + "minute.")
    String inDoubt();

    @Message("The group can still say where its money goes: until your last day is over, or until what it asked for "
            + "is done.")
    String groupMayStillSay();

    @Message("Choose who is to hold the money")
    String hostMissing();

    @Message("They cannot hold your money. Choose another one")
    String hostNotPossible();

    @Message("They have said that they stop. Choose another one")
    String hostLeaves();

    @Message("The funder is just paying the host that you have. Confirm when the money is there.")
    String paymentUnderWay();
}
