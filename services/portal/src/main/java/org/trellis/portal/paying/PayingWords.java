package org.trellis.portal.paying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of whoever pays for a funder.
@MessageBundle("paying")
public interface PayingWords {

    @Message("Payments")
    String title();

    @Message("Payment")
    String one();

    @Message("Trellis moves no money itself. Pay as you always do, and mark it here.")
    String lead();

    @Message("Which payments")
    String states();

    @Message("{#switch code}{#case 'to-pay'}To pay{#case 'in-file'}Sent to the bank{#case "
            + "'paid'}Paid{#case 'failed'}Failed{#case 'bounced'}Came back from the "
            + "bank{#case}Stopped{/switch}")
    String state(String code);

    @Message("{#switch code}{#case 'to-pay'}Nothing is to be paid. Payments are made on the page of an "
            + "application that was approved.{#case}There is none of these.{/switch}")
    String none(String code);

    @Message("an organisation whose name you cannot see")
    String unknown();

    @Message("{sum} for {name}")
    String forGroup(String sum, String name);

    @Message("Since {day}.")
    String since(String day);

    @Message("Where it stands")
    String stands();

    @Message("Goes to")
    String wayTo();

    @Message("Nobody's account: things are bought. The shopping list stands in the application.")
    String bought();

    @Message("The account of {name}")
    String payee(String name);

    @Message("You see the account while it is to be paid, and no longer. Do not keep it anywhere else.")
    String accountHint();

    @Message("There is no account that it can go to yet: two of its people have to give one, and three "
            + "days have to pass. Ask them for it.")
    String noAccount();

    @Message("You hold this money for the group yourselves. Nothing goes through a bank: say that it is paid, and it "
            + "stands in your books as held for them.")
    String kept();

    @Message("The application")
    String toApplication();

    @Message("It is paid")
    String markPaid();

    @Message("It is sent to the bank")
    String markInFile();

    @Message("It failed")
    String markFailed();

    @Message("It came back from the bank")
    String markBounced();

    @Message("{#switch code}{#case 'paid'}Noted as paid, and entered in the ledger.{#case 'in-file'}Noted "
            + "as sent to the bank.{#case 'failed'}Noted as failed. You can make another payment on the "
            + "page of the application.{#case 'bounced'}Noted. The money is promised still: make another "
            + "payment on the page of the application.{#case}Noted.{/switch}")
    String done(String code);

    @Message("{#switch code}{#case 'paid'}Noted as paid, and entered in the ledger.{#case}Noted. The money is in "
            + "the fund again.{/switch}")
    String doneForGone(String code);

    @Message("This group is no more, and its application went with it. What the bank did you can still mark here. "
            + "What goes to nobody is in the fund again.")
    String groupIsGone();

    @Message("What it gave back is in our account")
    String cameBack();

    @Message("This group gave nothing back, or a colleague has noted already that it came.")
    String nothingComingBack();

    @Message("That is not possible any more: somebody marked it otherwise meanwhile. Look at where it " + "stands now.")
    String notPossible();

    @Message("The group took its application back, so nothing is to be paid.")
    String takenBack();

    @Message("This money came, since something was done with it: the group said what is left over, or its host paid "
            + "something out of it. So it cannot have bounced. If some of it is on your account again, talk to the "
            + "group: it can give it back.")
    String usedSince();
}
