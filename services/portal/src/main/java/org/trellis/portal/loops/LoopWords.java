package org.trellis.portal.loops;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what two organisations agree about referrals.
@MessageBundle("loop")
public interface LoopWords {

    @Message("Quiet hours")
    String quiet();

    @Message(
            "Nobody on either side is told of a referral in these hours, unless it is for today. It can still be sent.")
    String quietHint();

    @Message("From")
    String quietFrom();

    @Message("Until")
    String quietUntil();

    @Message("Write both times, for example 21:00 and 08:00, or none")
    String quietWrong();

    @Message("{from} to {until}: nobody is told of what has no hurry")
    String quietIs(String from, String until);

    @Message("Your referral loops")
    String title();

    @Message(
            "A referral loop is what you and one other organisation agree about sending people to each other: who sends, "
                    + "for what, and how many.")
    String lead();

    @Message("You have none yet.")
    String none();

    @Message(
            "To get one, open the page of an organisation that you are linked with, and choose \"Agree on referrals\". "
                    + "They can propose one to you too. Nobody has to say yes.")
    String noneHint();

    @Message("Who you are linked with")
    String toLinks();

    @Message("An organisation that you no longer see")
    String unknown();

    @Message("{#switch state}{#case 'proposed'}{#if yours}Waits for their answer{#else}Waits for your answer{/if}"
            + "{#case 'agreed'}Agreed. Referrals can be sent.{#case 'paused'}On hold. Nothing new is sent."
            + "{#case 'turned-down'}Turned down{#case}Ended{/switch}")
    String state(String state, boolean yours);

    @Message(
            "{#if yours}{#if theirs}Both of you hold it. It goes on when both resume.{#else}You hold it.{/if}{#else}They hold "
                    + "it. They resume when they are ready.{/if}")
    String held(boolean yours, boolean theirs);

    @Message("You send, they send")
    String wayBoth();

    @Message("You send to them")
    String waySend();

    @Message("They send to you")
    String wayReceive();

    @Message("Proposed {day}")
    String proposed(String day);

    @Message("Agree on referrals")
    String agreeOn();

    @Message("Agree on referrals with {name}")
    String newTitle(String name);

    @Message(
            "What you write here is your yes. {name} can say yes or no to it, or nothing: silence is fine. It cannot be "
                    + "changed later, but you can propose another one, which takes its place once they say yes.")
    String newLead(String name);

    @Message("Who sends?")
    String who();

    @Message("We send people to {name}")
    String whoSend(String name);

    @Message("{name} sends people to us")
    String whoReceive(String name);

    @Message("Both")
    String whoBoth();

    @Message("For what?")
    String needs();

    @Message("At most how many a week do you send them?")
    String mostYouSend();

    @Message("At most how many a week do they send you?")
    String mostYouReceive();

    @Message("A number from 1 to 500. Leave it empty for no limit: each side still says how much it can take on.")
    String mostHint();

    @Message("What may be told of a person?")
    String details();

    @Message(
            "Only when the person said yes, and only once the referral was accepted. Tick nothing, and nothing about the "
                    + "person is told.")
    String detailsHint();

    @Message("{#switch code}{#case 'name'}Name{#case 'telephone'}Telephone number{#case 'email'}E-mail address{#case "
            + "'address'}Address{#case}A few words about what is needed{/switch}")
    String detail(String code);

    @Message("For how many days after the end are they kept?")
    String keepDays();

    @Message("From 0 to 365. Then they are forgotten.")
    String keepDaysHint();

    @Message("Propose it. This is our yes")
    String propose();

    @Message("What both of you say yes to")
    String textTitle();

    @Message("What you chose above, and nothing more.")
    String textTerms();

    @Message("{from} may send {to} as many people as there is room for. For: {needs}.")
    String maySend(String from, String to, String needs);

    @Message("{from} may send {to} at most {most} people a week. For: {needs}.")
    String maySendAtMost(String from, String to, int most, String needs);

    @Message("A referral says what is needed, roughly where, and how soon. It names nobody.")
    String text();

    @Message("Once it was accepted, and only when the person said yes, these are told:")
    String tells();

    @Message("Nothing else about the person is told.")
    String tellsNothing();

    @Message(
            "{#if days == 0}They are forgotten at the end.{#else if days == 1}They are kept for 1 day after the end, and then "
                    + "forgotten.{#else}They are kept for {days} days after the end, and then forgotten.{/if}")
    String kept(int days);

    @Message("Nobody has to accept a referral. A group never has to say why not.")
    String mayDecline();

    @Message("Either of you can pause or end this at once, without a reason.")
    String mayEnd();

    @Message("We say yes")
    String agree();

    @Message("Not this")
    String turnDown();

    @Message("Pause it")
    String pause();

    @Message("Resume it")
    String resume();

    @Message("End it")
    String end();

    @Message("Take it back")
    String takeBack();

    @Message("No reason is asked, and silence is fine too.")
    String answerHint();

    @Message("Somebody who settles things for your organisation can answer this.")
    String notYours();

    @Message("Send a referral")
    String send();

    @Message("Propose other terms")
    String again();

    @Message("End what you agreed with {name}?")
    String endTitle(String name);

    @Message("Nothing new can be sent from now on, either way. What was accepted can still be finished or given back.")
    String endLead();

    @Message("Yes, end it")
    String endYes();

    @Message("No, keep it")
    String endNo();

    @Message("Say who sends")
    String wayMissing();

    @Message("Tick at least one need")
    String needsMissing();

    @Message("Give a number from 1 to 500, or leave it empty")
    String mostWrong();

    @Message("Nothing is sent this way. Leave this empty")
    String notThisWay();

    @Message("Give a number of days from 0 to 365")
    String daysWrong();

    @Message("{name} is not linked with you in a way that lets you send them anything. Nothing was proposed.")
    String notLinked(String name);

    @Message(
            "We cannot check just now whether they still want to hear from you, so nothing was proposed. Try again in a "
                    + "minute.")
    String notCurrent();

    @Message("This is your own organisation. Choose another one.")
    String withYourself();

    @Message("That was not possible. Look at what you wrote.")
    String notPossible();

    @Message("That was not done, because it does not stand any more as you saw it. Below is how it stands now.")
    String notNow();

    @Message("It was paused and resumed too many times. End it, and propose a new one when you are ready.")
    String tooOften();

    @Message(
            "{#switch what}{#case 'proposed'}Proposed. They can say yes or no, or nothing.{#case 'agreed'}Agreed. Referrals can "
                    + "be sent now.{#case 'turned-down'}Turned down.{#case 'paused'}Paused. Nothing new is sent.{#case 'resumed'}You "
                    + "resumed it.{#case 'ended'}Ended.{#case}{/switch}")
    String done(String what);
}
