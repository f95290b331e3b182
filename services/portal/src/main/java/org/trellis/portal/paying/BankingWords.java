package org.trellis.portal.paying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of an organisation that says where money for it goes.
@MessageBundle("banking")
public interface BankingWords {

    @Message("Our bank account")
    String title();

    @Message("Two of you give an account, and money goes there three days later at the earliest. Only "
            + "whoever has to pay you reads it, and only while they have to.")
    String lead();

    @Message("You gave none. You need none if somebody holds the money for you, or things are bought for " + "you.")
    String none();

    @Message("An account that ends in {hint}")
    String ends(String hint);

    @Message("{#switch code}{#case 'proposed'}Proposed. A second one of you has to agree.{#case "
            + "'waiting'}Agreed. Money can go there from {day}.{#case}In use: money goes there.{/switch}")
    String state(String code, String day);

    @Message("You proposed it, so somebody else of you has to agree.")
    String yours();

    @Message("This is our account")
    String agree();

    @Message("Is this not your account? Any one of you can take it off before it is in use. Money then goes where it "
            + "went before.")
    String notYours();

    @Message("Take off what is not in use yet")
    String takeOff();

    @Message("Give an account")
    String give();

    @Message("Name of the account")
    String accountName();

    @Message("As the bank has it")
    String accountNameHint();

    @Message("Sort code")
    String sortCode();

    @Message("Such as 08-99-99")
    String sortCodeHint();

    @Message("Account number")
    String accountNumber();

    @Message("Eight figures")
    String accountNumberHint();

    @Message("Propose it")
    String propose();

    @Message("Write the name of the account in up to 70 letters")
    String nameMissing();

    @Message("Write the six figures of the sort code")
    String sortCodeWrong();

    @Message("Write the eight figures of the account number")
    String numberWrong();

    @Message("You proposed this account, so somebody else of you has to agree to it.")
    String secondPerson();

    @Message("This account is not taken as it is.")
    String notPossible();

    @Message("{#switch code}{#case 'proposed'}Proposed. Ask a second one of you to agree on this "
            + "page.{#case 'agreed'}Agreed. Money can go there in three days.{#case}It is taken "
            + "off.{/switch}")
    String done(String code);
}
