package org.trellis.portal.deciding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of several applications that are decided together.
@MessageBundle("atonce")
public interface AtOnceWords {

    @Message("Decide together:")
    String tick();

    @Message("Look at the ticked ones together")
    String look();

    @Message("Several applications at once")
    String title();

    @Message(
            "Nothing has happened yet. Below is what happens to each when you press the button. Two people decide each "
                    + "one: what you propose, a colleague decides.")
    String lead();

    @Message("You ticked none that you can read. Go back and tick some.")
    String none();

    @Message("{#switch code}{#case 'propose'}You propose to give {sum}. A colleague decides it.{#case 'give'}You give "
            + "{sum}, as a colleague proposed.{#case 'refuse'}You refuse it, with the reasons that a colleague "
            + "proposed.{#case 'yours'}Nothing: you proposed it, so a colleague decides it.{#case 'out'}Nothing: you "
            + "have an interest in it.{#case 'over'}Nothing: it is decided or taken back.{#case 'flagged'}Nothing: a "
            + "flag is open on it.{#case 'unscored'}Nothing: give your own scores first.{#case 'took-part'}Nothing: you "
            + "had a part in the first decision, so a colleague proposes the second.{#case}Nothing: you decided it "
            + "before, so a colleague decides it now.{/switch}")
    String what(String code, String sum);

    @Message("{fund}: {left} is left")
    String left(String fund, String left);

    @Message("You give {sum} of it.")
    String given(String sum);

    @Message("You propose {sum} of it.")
    String proposed(String sum);

    @Message("That is more than is left. Those that come last are not given anything.")
    String tooSmall();

    @Message("That will be more than is left.")
    String soonTooSmall();

    @Message("{#if number == 1}Yes, do this for 1 application{#else}Yes, do this for {number} applications{/if}")
    String yes(int number);

    @Message("You can do nothing about these at the moment.")
    String nothing();

    @Message("{#if all}All of it is done.{#else}{done} of {number} are done.{/if}")
    String result(boolean all, long done, int number);

    @Message(
            "{#switch code}{#case 'proposed'}Proposed. A colleague decides it.{#case 'decided'}Decided. The group reads "
                    + "it now.{#case}Not done.{/switch}")
    String outcome(String code);

    @Message("an application that you cannot read")
    String unknown();

    @Message("Try again what is not done")
    String again();

    @Message("What is done is not done a second time.")
    String againHint();
}
