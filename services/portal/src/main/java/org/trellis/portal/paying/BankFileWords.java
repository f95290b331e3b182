package org.trellis.portal.paying;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of lists for a bank, and of its statements.
@MessageBundle("bankfile")
public interface BankFileWords {

    @Message("Lists for the bank")
    String title();

    @Message("A list for the bank")
    String one();

    @Message("Everything that is to pay goes into one list, each in one only. What is bought for a group, "
            + "and what has no account yet, stays out.")
    String lead();

    @Message("Make a list of all that is to pay")
    String make();

    @Message("There is no list yet.")
    String none();

    @Message("Made {moment}")
    String made(String moment);

    @Message("{number} payments, {sum} in all. Paid: {paid}.")
    String holds(int number, String sum, int paid);

    @Message("Nothing is to be paid by the bank just now.")
    String nothingToPay();

    @Message("Fetch the list (CSV)")
    String download();

    @Message("It holds whole account numbers. Give it to the bank, and keep it nowhere.")
    String downloadHint();

    @Message("Compare it with a statement")
    String statement();

    @Message("The statement, as CSV")
    String statementField();

    @Message("Paste it with its first line. Only the columns of the reference and the amount are read, as "
            + "named under \"How our bank wants them\", and nothing of it is kept. Pasted twice it counts once.")
    String statementHint();

    @Message("Mark as paid what fits")
    String compare();

    @Message("This cannot be read. Paste lines of CSV whose first one names the columns of the reference and "
            + "the amount, as named under \"How our bank wants them\".")
    String statementUnclear();

    @Message("Marked as paid: {paid}. Marked before: {before}.")
    String compared(int paid, int before);

    @Message("These lines fit no payment. Somebody has to look at them:")
    String unclear();

    @Message("Line {number}: {#switch why}{#case 'amount'}it is another sum{#case 'not-on-its-way'}this "
            + "payment failed or came back{#case 'came-back'}this money came back to your account: mark the payment "
            + "so{#case}no payment of this list has its reference{/switch}")
    String line(long number, String why);

    @Message("How our bank wants them")
    String template();

    @Message("The columns from left to right. Reference, sort code, account number and amount have to be there "
            + "once. Leave the rows empty that you do not need.")
    String templateLead();

    @Message(
            "{#if code == 'plain'}Lists have the five plain columns again.{#else}Saved. Lists look like this from now on.{/if}")
    String templateDone(String code);

    @Message("Column {number}")
    String column(int number);

    @Message("What the bank calls it")
    String heading();

    @Message("What stands in it")
    String holdsWhat();

    @Message("No such column")
    String noColumn();

    @Message("{#switch kind}{#case 'reference'}Reference{#case 'name'}Name of the account{#case 'sort-code'}Sort "
            + "code{#case 'account-number'}Account number{#case 'amount'}Amount in pounds{#case 'words'}The same words "
            + "in each line{#case}Nothing{/switch}")
    String kind(String kind);

    @Message("The words that are the same in each line")
    String fixedWords();

    @Message("The first line names the columns")
    String withHeadings();

    @Message("Sort codes with dashes, such as 08-99-99")
    String withDashes();

    @Message("The column of your statement with the reference")
    String statementReference();

    @Message("The column of your statement with the amount")
    String statementAmount();

    @Message("Save")
    String save();

    @Message("Back to five plain columns")
    String plain();

    @Message("Up to 40 letters, with spaces, dashes, dots or brackets between them")
    String lettersOnly();

    @Message("Choose what stands in it")
    String chooseWhat();

    @Message("Reference, sort code, account number and amount each have to be in one column, and in one only")
    String neededOnce();
}
