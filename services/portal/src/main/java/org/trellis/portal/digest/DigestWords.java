package org.trellis.portal.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about the weekly message.
@MessageBundle("digest")
public interface DigestWords {

    @Message("What waits, once a week")
    String title();

    @Message("A short message that says how many signposts, bulletins, asks, offers and thanks wait for you here. "
            + "It says no names and nothing of what is in them, and it comes only when something waits.")
    String lead();

    @Message("Nobody else learns that you get it, or whether you look. It is for you alone: others in your "
            + "organisation choose for themselves.")
    String yours();

    @Message("You get none. It stays that way unless you ask for it.")
    String isOff();

    @Message("You get it by {#if channel == 'sms'}text message{#else}e-mail{/if} on {day}. The next may come on "
            + "{next}.")
    String isOn(String channel, String day, String next);

    @Message("{#switch code}{#case 'saved'}Saved. It comes between nine and ten in the morning.{#case 'stopped'}"
            + "Stopped. You get none from now on.{#case}Done.{/switch}")
    String done(String code);

    @Message("Which day?")
    String day();

    @Message("{#switch code}{#case 'monday'}Monday{#case 'tuesday'}Tuesday{#case 'wednesday'}Wednesday"
            + "{#case 'thursday'}Thursday{#case 'friday'}Friday{#case 'saturday'}Saturday{#case}Sunday{/switch}")
    String dayName(String code);

    @Message("In the morning, after your group's quiet hours, and never twice in seven days.")
    String dayHint();

    @Message("How should it come?")
    String way();

    @Message("{#if channel == 'sms'}Text message to {hint}{#else}E-mail to {hint}{/if}")
    String wayName(String channel, String hint);

    @Message("You sign in without a telephone number or an e-mail address that we can write to. Add one to your "
            + "account first.")
    String noWay();

    @Message("Your account")
    String toAccount();

    @Message("{#if wanted}Save{#else}Send it to me once a week{/if}")
    String save(boolean wanted);

    @Message("Stop it")
    String stop();

    @Message("Look now")
    String lookNow();

    @Message("Signposts")
    String signposts();

    @Message("Bulletins")
    String bulletins();

    @Message("Asks")
    String asks();

    @Message("Offers")
    String offers();

    @Message("Thanks")
    String thanks();

    @Message("Choose a day")
    String dayMissing();

    @Message("Choose a way that reaches you")
    String wayMissing();

    @Message("That is not possible now. Try again in a few minutes")
    String notPossible();
}
