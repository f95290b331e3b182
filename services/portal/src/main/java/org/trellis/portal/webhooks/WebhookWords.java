package org.trellis.portal.webhooks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of an organisation's webhooks.
@MessageBundle("hook")
public interface WebhookWords {

    @Message("Webhooks")
    String title();

    @Message("If your organisation has a computer system of its own, we can tell it at once when a referral moves, a "
            + "pathway changes or a share ends. What we send names nobody.")
    String lead();

    @Message("How your system checks that it was us")
    String howTo();

    @Message("You have no webhook. Whoever looks after your system can tell you the address to type in below.")
    String none();

    @Message("Add a webhook")
    String addTitle();

    @Message("Address of your system")
    String url();

    @Message("It begins with https:// and can be reached from the internet")
    String urlHint();

    @Message("Write the address of your system")
    String urlMissing();

    @Message("We cannot send there. The address must begin with https:// and be found on the internet at its usual "
            + "port, without a user name or password in it")
    String urlRefused();

    @Message("What to tell it")
    String types();

    @Message("Choose at least one thing to tell it")
    String typesMissing();

    @Message("You have five webhooks already. Remove one first")
    String tooMany();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message(
            "{#switch code}{#case 'referral.sent'}A referral was sent by you or to you{#case 'referral.accepted'}A referral was taken on"
                    + "{#case 'referral.declined'}A referral was turned down{#case 'referral.given-back'}A referral was given back"
                    + "{#case 'referral.passed-on'}A referral was passed on{#case 'referral.in-progress'}Somebody is at it"
                    + "{#case 'referral.connected-direct'}The two are in touch directly{#case 'referral.completed'}A referral was closed"
                    + "{#case 'referral.withdrawn'}A referral was taken back{#case 'referral.expired'}Nobody answered a referral in time"
                    + "{#case 'pathway.published'}A pathway that everybody may read is new or changed"
                    + "{#case 'pathway.withdrawn'}A pathway is not for everybody any more"
                    + "{#case 'share.ended'}Somebody no longer shares with you, and what you learnt is to be deleted"
                    + "{#case 'test'}Test{#case}{code}{/switch}")
    String type(String code);

    @Message("Add it")
    String add();

    @Message("Save")
    String save();

    @Message("Look at it")
    String open();

    @Message("{#switch why}{#case 'gone'}Off: your system said that it wants no more. Switch it on when it does."
            + "{#case 'failing'}Off: nothing arrived for five days. Have it mended, switch it on, and send again what failed."
            + "{#case}Off: you switched it off. What happens meanwhile can be sent later.{/switch}")
    String off(String why);

    @Message("On")
    String on();

    @Message("Nothing has arrived since {moment}. We go on trying.")
    String failing(String moment);

    @Message("Your secret")
    String secretTitle();

    @Message("Copy this now and give it to whoever looks after your system. It is not shown again.")
    String secretLead();

    @Message("This secret was shown already. If nobody has it, replace it.")
    String secretGone();

    @Message("The old secret holds beside it until {moment}.")
    String secretBoth(String moment);

    @Message("I have copied it")
    String secretDone();

    @Message("Replace the secret")
    String rotate();

    @Message("For 24 hours we sign with the old one too, so that nothing is lost while your system changes over.")
    String rotateLead();

    @Message("Somebody else has seen it: the old one ends at once")
    String rotateSeen();

    @Message("Send a test")
    String test();

    @Message("Switch it off")
    String turnOff();

    @Message("Switch it on")
    String turnOn();

    @Message("What was sent")
    String log();

    @Message("Kept for 30 days. Look again in a moment to see what became of a test.")
    String logLead();

    @Message("Nothing yet. Send a test to see whether it works.")
    String logNone();

    @Message(
            "{#switch state}{#case 'waiting'}On its way{#case 'delivered'}Arrived{#case 'withheld'}Not sent: you share "
                    + "nothing with them any more{#case}Did not arrive{/switch}")
    String state(String state);

    @Message(
            "{#switch why}{#case 'status'}your system answered {status}{#case 'timeout'}your system said nothing in ten "
                    + "seconds{#case 'no-safe-connection'}the certificate of your system is not good{#case 'no-such-name'}nobody "
                    + "says where your system is{#case 'address-refused'}its name leads to where we send nothing"
                    + "{#case 'switched-off'}the webhook was off{#case}your system could not be reached{/switch}")
    String why(String why, int status);

    @Message("tried {#if tries == 1}once{#else}{tries} times{/if}")
    String tries(int tries);

    @Message("next try {moment}")
    String next(String moment);

    @Message("sent again {#if replays == 1}once{#else}{replays} times{/if}")
    String replays(int replays);

    @Message("Send again")
    String replay();

    @Message("Send again all that failed in the last 14 days")
    String replayAll();

    @Message("Older")
    String older();

    @Message("Change it")
    String changeTitle();

    @Message("Remove this webhook")
    String remove();

    @Message("Remove this webhook?")
    String removeTitle();

    @Message("Its secret and what was sent go with it. What is on its way is not sent.")
    String removeLead();

    @Message("Yes, remove it")
    String removeYes();

    @Message("No, keep it")
    String removeNo();

    @Message("{#switch code}{#case 'webhook-off'}This webhook is off. Switch it on first"
            + "{#case 'test-under-way'}A test is on its way already. Look again in a moment"
            + "{#case}That was more than 14 days ago, and cannot be sent again{/switch}")
    String notNow(String code);

    @Message("{#switch what}{#case 'saved'}Saved.{#case 'tested'}A test is on its way.{#case 'on'}It is on."
            + "{#case 'off'}It is off. What happens meanwhile can be sent later."
            + "{#case 'replayed'}{#if number == 0}There is nothing to send again.{#else if number == 1}One message is on its "
            + "way again.{#else}{number} messages are on their way again.{/if}"
            + "{#case 'removed'}The webhook is removed.{#case}{/switch}")
    String done(String what, int number);
}
