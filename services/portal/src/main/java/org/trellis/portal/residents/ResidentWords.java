package org.trellis.portal.residents;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words for somebody who asked for help and was given a code.
@MessageBundle("resident")
public interface ResidentWords {

    @Message("Your request for help")
    String title();

    @Message(
            "Type the code that you were given. You need no account. You see where your request is and who may know what"
                    + " about you, and you can stop it.")
    String lead();

    @Message("Your code")
    String code();

    @Message("Twelve letters and digits, such as K7QM-4TXP-9DRW")
    String codeHint();

    @Message("Look")
    String look();

    @Message(
            "We find no request for this code. Look at it again, letter by letter. If it still does not work, ring whoever"
                    + " gave it to you: they can give you another one.")
    String unknown();

    @Message(
            "Too many codes are being tried at the moment. Wait a minute and try again, or ring whoever gave it to you.")
    String tooMany();

    @Message("It is stopped. What was kept about you is deleted, and nobody can read it any more.")
    String stopped();

    @Message("{sender} asked {receiver}")
    String asked(String sender, String receiver);

    @Message("You asked {receiver}")
    String youAsked(String receiver);

    @Message(
            "{#switch state}{#case 'sent'}It waits for their answer. Nobody has read it yet.{#case 'declined'}They cannot do"
                    + " it. What you wrote is deleted, and they never read it.{#case 'given-back'}They cannot do it after all."
                    + " What you wrote is deleted.{#case 'expired'}Nobody answered in time. What you wrote is deleted.{/switch}")
    String stateOwn(String state);

    @Message("Who else helps")
    String instead();

    @Message("Nobody else near you is listed for this. You can look for other help, or ring 111 if it cannot wait.")
    String nobodyElse();

    @Message("They can read nothing yet. Once they say yes they read:")
    String willKnow();

    @Message("What you agreed to")
    String receipt();

    @Message("You agreed on {moment}. The words were number {version}, in this language: {language}.")
    String agreed(String moment, int version, String language);

    @Message("They read it to help you, and until {days} days after it is over.")
    String agreedDays(int days);

    @Message("Nobody else may know.")
    String onlyThem();

    @Message("Others may know only if you are asked first and say yes.")
    String askFirst();

    @Message("Send me this by text message or e-mail")
    String sendReceipt();

    @Message("It is on its way to you.")
    String sent();

    @Message("It cannot be sent: you gave no number and no address, or it is over. Write it down, or print this page.")
    String notSent();

    @Message("Put right what is known about me")
    String correct();

    @Message("Write only what is to change. What you leave empty stays as it is; it is not shown here, in case somebody"
            + " else has your code.")
    String correctHint();

    @Message("Name, or what to call you")
    String name();

    @Message("Telephone")
    String telephone();

    @Message("E-mail")
    String email();

    @Message("What you need, in your own words")
    String words();

    @Message("What you can also do")
    String canAlso();

    @Message("Put it right")
    String keep();

    @Message("Write what is to change")
    String nothing();

    @Message("It is put right. Whoever may read it reads the new words.")
    String corrected();

    @Message("Nothing about you is kept that could be put right.")
    String nothingKept();

    @Message("That could not be kept. Look at it again.")
    String notPossible();

    @Message("an organisation that does not show its name here")
    String nameless();

    @Message(
            "{#switch state}{#case 'sent'}It waits for their answer.{#case 'accepted'}They said yes. They will get in touch"
                    + " with you.{#case 'in-progress'}They are doing it.{#case 'declined'}They cannot do it. Whoever you spoke to"
                    + " looks for somebody else.{#case 'given-back'}They cannot do it after all. Whoever you spoke to looks for"
                    + " somebody else.{#case 'expired'}They did not answer in time. Whoever you spoke to looks for somebody else."
                    + "{#case 'passed-on'}They passed it on, as you agreed.{#case 'connected-direct'}You know each other now."
                    + "{#case 'completed'}It is done.{#case 'withdrawn'}It was stopped.{/switch}")
    String state(String state);

    @Message("Since {moment}")
    String since(String moment);

    @Message("Who knows about me")
    String whoKnows();

    @Message("They can read:")
    String knows();

    @Message("They can read it until {moment}.")
    String until(String moment);

    @Message("They can read nothing about you.")
    String knowsNothing();

    @Message("They can read nothing about you. Whoever asked them for you still keeps:")
    String kept();

    @Message(
            "{#switch field}{#case 'name'}your name{#case 'telephone'}your telephone number{#case 'email'}your e-mail"
                    + " address{#case 'address'}your address{#case 'words'}what you said that you need{#case 'can-also'}what you can also do{/switch}")
    String field(String field);

    @Message("Stop it and forget me")
    String stop();

    @Message(
            "This stops your request everywhere and deletes what is kept about you. It cannot be undone. You can always"
                    + " ask again.")
    String stopHint();

    @Message("I lost my code")
    String lost();

    @Message("You lost your code")
    String lostTitle();

    @Message("We send a new code to the telephone number or e-mail address that was given with your request, and to no"
            + " other. The code before stops working.")
    String lostLead();

    @Message("Telephone number or e-mail address")
    String reachedAt();

    @Message("The one that you gave when you asked, or when somebody asked for you")
    String reachedAtHint();

    @Message("Send me a new code")
    String sendNew();

    @Message("If a request with a code is kept with this number or address, a new code is on its way there. It may take"
            + " some minutes.")
    String lostAsked();

    @Message(
            "Nothing comes? Then nothing is kept with it any more, or a code was sent within the last hour. If somebody"
                    + " asked for you, they can give you a new code.")
    String lostNothing();

    @Message("I have the new code")
    String lostLook();

    @Message("Type a telephone number, such as 07700 900123, or an e-mail address")
    String noAddress();

    @Message("Too many people ask for a new code at the moment, and nothing was sent. Wait a minute and try again.")
    String lostTooMany();
}
