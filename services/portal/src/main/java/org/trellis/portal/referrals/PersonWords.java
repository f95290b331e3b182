package org.trellis.portal.referrals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about what may be known of the person whom a referral is about, and what is read out to them.
@MessageBundle("person")
public interface PersonWords {

    @Message("About the person")
    String title();

    @Message("Write down what they agreed to")
    String add();

    @Message("Correct what is known of them")
    String correct();

    @Message("Nothing is written down about the person yet.")
    String none();

    @Message("They can see it once they say yes, and only while they have the referral.")
    String seenLater();

    @Message("Use it for this, and keep no copy. It goes from this page by itself, when they were told that it would.")
    String useIt();

    @Message("Read this out, in a language that they understand")
    String readOut();

    @Message("I would like to tell {other} the following about you, so that they can help you:")
    String says(String other);

    @Message("They see it only if they say yes. They can read it while they help you, and for {days} days after it is"
            + " finished. Nobody else sees it. You can stop it at any time, and then it is gone. You get the same help from us"
            + " if you say no. Is that all right?")
    String promise(int days);

    @Message(
            "{#switch field}{#case 'name'}your name{#case 'telephone'}your telephone number{#case 'email'}your e-mail"
                    + " address{#case 'address'}your address{#case 'words'}what you need, in your own words{#case 'can-also'}what you can also do{/switch}")
    String field(String field);

    @Message("What did they say?")
    String how();

    @Message("They said yes after I read it out")
    String said();

    @Message("They wrote it themselves, in a form or a message")
    String wrote();

    @Message("Choose how they agreed. Without their yes nothing is written down.")
    String howMissing();

    @Message("In which language was it read out?")
    String language();

    @Message("They expressly agreed that something about their health is said")
    String health();

    @Message("What they want to be called")
    String name();

    @Message("Telephone")
    String telephone();

    @Message("E-mail")
    String email();

    @Message("Where to come to")
    String address();

    @Message("What they can also do, in their own words")
    String canAlso();

    @Message("When you ring or come, say this word, so that they know it is you:")
    String sayWord();

    @Message("Send them the receipt by text message")
    String sendReceipt();

    @Message("It says when they agreed, to which words and until when, and none of what is written here. It goes in the"
            + " daytime, and once.")
    String sendReceiptHint();

    @Message("The receipt is on its way to them.")
    String doneReceipt();

    @Message("What they need, in their own words")
    String words();

    @Message("Nothing that they did not want said. No diagnosis unless they asked for it.")
    String wordsHint();

    @Message("Write at least one thing that they agreed to, or go back")
    String nothing();

    @Message("Keep it")
    String keep();

    @Message("They do not want it any more")
    String forget();

    @Message("It is deleted at once, here and there.")
    String forgetHint();

    @Message("Make a code for them")
    String makeCode();

    @Message(
            "With it they see, without an account, who knows of them, and can stop it. A new code ends the one before.")
    String makeCodeHint();

    @Message("A code for the person")
    String codeTitle();

    @Message(
            "Read it out, write it down for them, or print this page. It is not shown again; you can always make another"
                    + " one, and then this one is dead.")
    String codeLead();

    @Message("They type it here:")
    String codeWhere();

    @Message("Back")
    String backToIt();

    @Message("them")
    String them();

    @Message("That could not be kept. Look at it again.")
    String notPossible();

    @Message("Kept. They see it once they say yes, and not before.")
    String doneKept();

    @Message("Deleted. Nobody can read it any more.")
    String doneForgotten();

    @Message("You agreed with {other} that nothing about a person travels. Propose new terms if something has to.")
    String nothingTravels(String other);
}
