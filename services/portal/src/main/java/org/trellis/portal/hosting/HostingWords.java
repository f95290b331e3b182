package org.trellis.portal.hosting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of whoever is asked to hold money for a group.
@MessageBundle("hosting")
public interface HostingWords {

    @Message("Holding money for groups")
    String title();

    @Message("Groups without an account can ask you to hold a grant for them. You are free to say no, and "
            + "nobody asks why. What they wrote in their application is not shown to you.")
    String lead();

    @Message("Nobody asks you to hold anything. Groups choose you when they apply.")
    String none();

    @Message("an organisation whose name you cannot see")
    String unknown();

    @Message("{group} asks {funder} for {sum}, and you to hold it.")
    String from(String group, String sum, String funder);

    @Message("We hold it")
    String yes();

    @Message("We do not")
    String no();

    @Message("You hold it, if it is given.")
    String yours();

    @Message("You said that you do not hold it.")
    String notYours();

    @Message("{sum} came to you for it.")
    String paid(String sum);

    @Message("{#switch code}{#case 'yes'}Thank you. The group and the funder read that you hold "
            + "it.{#case}Noted. The group and the funder read that you do not hold it.{/switch}")
    String done(String code);

    @Message("You answered this before, and the group and the funder go by it. Talk to the group.")
    String answeredBefore();

    @Message("You have said that you stop, so you take on nobody new. You can still say no.")
    String youLeave();

    @Message("{group} asks you to hold {sum} from now on, in place of {host}.")
    String changeFrom(String group, String sum, String host);

    @Message("Money that you hold")
    String held();

    @Message("Money that comes to you")
    String coming();

    @Message("Hosts have sent you this: as the new host of a group, or back to you as the funder. Say when it is on "
            + "your account.")
    String comingLead();

    @Message("Nothing is on its way to you.")
    String comingNone();

    @Message("{sum} from {host}, for {group}")
    String comingFrom(String sum, String host, String group);

    @Message("{#switch code}{#case 'funder'}Back to you as the funder{#case}You hold it from then on{/switch}")
    String comingAs(String code);

    @Message("It is on our account")
    String arrived();

    @Message("Your books do not show this yet. Try again in a minute.")
    String notSentYet();

    @Message("Stop holding money")
    String leaving();

    @Message("From the moment that you say so you take on nobody new. Each group says where its money goes: to another "
            + "host, to its own account, back to the funder, or it spends it for something else. Everybody can read "
            + "your last day and what you write.")
    String leavingLead();

    @Message("Your last day is {day}. Everybody can read: {words}")
    String leavingSaid(String day, String words);

    @Message("You have stopped, with nothing left.")
    String leavingEnded();

    @Message("Your last day")
    String day();

    @Message("At least 60 days from today. It can be moved to a later day.")
    String dayHint();

    @Message("What groups should know")
    String leavingWords();

    @Message("Say that we stop")
    String leavingSay();

    @Message("Move the day, or write it anew")
    String leavingAgain();

    @Message("We stay after all")
    String staying();

    @Message("We have stopped: nothing is left")
    String end();

    @Message("Money that has to go somewhere first")
    String balances();

    @Message("You hold nothing for anybody.")
    String balancesNone();

    @Message("{#switch code}{#case 'held'}you hold it{#case 'coming'}a funder is paying it to you{#case}sent on, and "
            + "not seen there yet{/switch}")
    String balance(String code);

    @Message("{sum} for {group}")
    String balanceFor(String sum, String group);

    @Message("{#switch code}{#case 'leaving'}Noted. Each group reads it.{#case 'staying'}Noted. Groups can choose you "
            + "again.{#case 'arrived'}Noted.{#case}Noted. You hold nothing any more.{/switch}")
    String doneLeaving(String code);

    @Message("Write the day, such as 2027-03-31")
    String dayUnclear();

    @Message("Say in up to 1,000 letters what groups should know")
    String leavingWordsMissing();

    @Message("Choose a later day: at least 60 days from today, and not before the one that you said")
    String dayTooSoon();

    @Message("You cannot stop while money is left. See below what has to go somewhere first")
    String balancesLeft();

    @Message("Somebody of you did something about this meanwhile. Look again.")
    String exitMoved();
}
