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

    @Message("Paste it with its first line. Only the columns \"reference\" and \"amount\" are read, and "
            + "nothing of it is kept. Pasted twice it counts once.")
    String statementHint();

    @Message("Mark as paid what fits")
    String compare();

    @Message("This cannot be read. Paste lines of CSV whose first one names the columns \"reference\" and "
            + "\"amount\".")
    String statementUnclear();

    @Message("Marked as paid: {paid}. Marked before: {before}.")
    String compared(int paid, int before);

    @Message("These lines fit no payment. Somebody has to look at them:")
    String unclear();

    @Message("Line {number}: {#switch why}{#case 'amount'}it is another sum{#case 'not-on-its-way'}this "
            + "payment failed or came back{#case}no payment of this list has its reference{/switch}")
    String line(long number, String why);
}
