package org.trellis.portal.residents;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words for somebody who asks for help themselves.
@MessageBundle("ask")
public interface AskWords {

    @Message("Ask {other} for help")
    String title(String other);

    @Message("You need no account. {other} reads what you write only once they say yes, and nobody else reads" + " it.")
    String lead(String other);

    @Message("What do you need?")
    String need();

    @Message("In your own words. Nobody asks why, or what you have. Up to 4,000 letters.")
    String needHint();

    @Message("Write what you need")
    String wordsMissing();

    @Message("That is {count} letters; at most 4,000 fit. Nothing you wrote is lost: shorten it here.")
    String wordsLong(String count);

    @Message("I can also…")
    String canAlso();

    @Message("If you like: what you could do for others, such as mending bicycles. You get the same help if "
            + "you leave it empty.")
    String canAlsoHint();

    @Message("That is {count} letters; at most 1,000 fit.")
    String canAlsoLong(String count);

    @Message("Name, or what to call you")
    String name();

    @Message("How can they reach you?")
    String reach();

    @Message("If you give neither, look here with your code for what they say.")
    String reachHint();

    @Message("Telephone")
    String telephone();

    @Message("E-mail")
    String email();

    @Message("In which language do you want to be spoken to?")
    String language();

    @Message("Who may know?")
    String who();

    @Message("Only {other}")
    String only(String other);

    @Message("{other}, and others only if I am asked first and say yes")
    String askFirst(String other);

    @Message("What you agree to")
    String consent();

    @Message("I agree that {other} reads what I wrote here, and anything about my health that is in it, so "
            + "that they can help me.")
    String says(String other);

    @Message("They read it once they say yes, and until {days} days after it is over. If they say no it is "
            + "deleted. With your code you see at any time who knows of you, put it right, or stop it: then it"
            + " is gone the same day.")
    String promise(int days);

    @Message("I agree")
    String agree();

    @Message("Say that you agree, or send nothing. Without your yes nothing is sent.")
    String agreedMissing();

    @Message("Ask for help")
    String send();

    @Message("{#switch code}{#case 'receiver-paused'}{name} takes nobody new on just now, so nothing was "
            + "sent. They expect to from {day}.{#case}{name} has no room for more just now, so nothing was "
            + "sent. Try again from {day}.{/switch}")
    String refused(String code, String name, String day);

    @Message("You can ask these. What you wrote goes with you:")
    String instead();

    @Message("Too many people are asking just now, so nothing was sent. What you wrote is still here: wait a "
            + "few minutes, then send it again. If it cannot wait, ring them.")
    String tooMany();

    @Message("This was sent before, and its code was shown then. To ask for something else, begin again.")
    String before();

    @Message("That could not be sent. Look at it again.")
    String notPossible();

    @Message("It is sent")
    String askedTitle();

    @Message("{other} has it now, and answers yes or no. Until they say yes they see that somebody asks, and "
            + "nothing of you.")
    String askedLead(String other);

    @Message("Your code")
    String yourCode();

    @Message("Write it down or print this page: it is not shown again. With it you see where your request is "
            + "and who knows of you, put it right, or stop it.")
    String codeHint();

    @Message("Your code word")
    String yourWord();

    @Message("Whoever rings you says this word. If they do not know it, ring off.")
    String wordHint();

    @Message("Send it to me by text message or e-mail")
    String sendCode();

    @Message("See your request")
    String look();

    @Message("Ask for help yourself")
    String offer();

    @Message("Ask for help yourself: {title}")
    String offerFor(String title);
}
