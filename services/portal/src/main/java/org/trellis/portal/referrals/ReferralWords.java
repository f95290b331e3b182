package org.trellis.portal.referrals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of sending and answering referrals.
@MessageBundle("referral")
public interface ReferralWords {

    @Message("Referrals")
    String title();

    @Message("Received or sent")
    String boxes();

    @Message("Received")
    String received();

    @Message("Sent")
    String sent();

    @Message("Open or over")
    String standing();

    @Message("Open")
    String open();

    @Message("Over")
    String over();

    @Message("{need} in {place}")
    String what(String need, String place);

    @Message("From {name}")
    String from(String name);

    @Message("To {name}")
    String to(String name);

    @Message("From somebody who asked for themselves")
    String fromThemselves();

    @Message("An organisation that you no longer see")
    String unknown();

    @Message("{#switch code}{#case 'today'}Today{#case 'no-hurry'}No hurry{#case}This week{/switch}")
    String urgency(String code);

    @Message("{#switch state}{#case 'draft'}Not sent yet"
            + "{#case 'sent'}{#if mine}Waits for their answer{#else}Waits for your answer{/if}"
            + "{#case 'accepted'}{#if mine}They accepted{#else}You accepted{/if}"
            + "{#case 'in-progress'}{#if mine}They are on it{#else}You are on it{/if}"
            + "{#case 'declined'}{#if mine}They said no{#else}You said no{/if}"
            + "{#case 'given-back'}{#if mine}They gave it back: you have it again{#else}You gave it back{/if}"
            + "{#case 'passed-on'}{#if mine}They passed it on{#else}You passed it on{/if}"
            + "{#case 'connected-direct'}They know each other now"
            + "{#case 'completed'}Finished"
            + "{#case 'withdrawn'}{#if mine}You took it back{#else}They took it back{/if}"
            + "{#case}{#if mine}Nobody did anything for too long: you have it again{#else}Nobody did anything for too "
            + "long: it went back to them{/if}{/switch}")
    String state(String state, boolean mine);

    @Message("{#switch state}{#case 'draft'}Written{#case 'sent'}{#if you}You sent it{#else}They sent it{/if}"
            + "{#case 'accepted'}{#if you}You accepted{#else}They accepted{/if}"
            + "{#case 'in-progress'}{#if you}You started{#else}They started{/if}"
            + "{#case 'declined'}{#if you}You said no{#else}They said no{/if}"
            + "{#case 'given-back'}{#if you}You gave it back{#else}They gave it back{/if}"
            + "{#case 'passed-on'}{#if you}You passed it on{#else}They passed it on{/if}"
            + "{#case 'connected-direct'}{#if you}You said that they know each other now{#else}They know each other "
            + "now{/if}"
            + "{#case 'completed'}{#if you}You finished it{#else}They finished it{/if}"
            + "{#case 'withdrawn'}{#if you}You took it back{#else}They took it back{/if}"
            + "{#case}It went back by itself, because nobody did anything for too long{/switch}")
    String happened(String state, boolean you);

    @Message(
            "{#switch code}{#case 'full'}No room for more{#case 'not-ours'}Not what we do{#case 'outside-area'}Outside our "
                    + "area{#case 'not-eligible'}Not for this person{#case 'cannot-reach'}We could not reach them{#case "
                    + "'council-duty'}This is a council's duty{#case 'unsafe'}It does not feel safe{#case 'link-ended'}The two "
                    + "organisations are no longer linked{#case 'resident'}The person stopped it{#case 'none'}I would rather not say{#case}Something else{/switch}")
    String reason(String code);

    @Message(
            "{#switch code}{#case 'sorted'}Sorted{#case 'partly-sorted'}Partly sorted{#case 'advice-given'}Advice was given"
                    + "{#case 'could-not-reach'}Could not reach them{#case}Not needed any more{/switch}")
    String outcome(String code);

    @Message("{what}, {when}")
    String stepAt(String what, String when);

    @Message("just now")
    String justNow();

    @Message("{#if number == 1}1 minute ago{#else}{number} minutes ago{/if}")
    String minutesAgo(int number);

    @Message("{#if number == 1}1 hour ago{#else}{number} hours ago{/if}")
    String hoursAgo(int number);

    @Message("Nothing is open. What organisations send you by what you agreed with them comes here.")
    String emptyReceived();

    @Message("Nothing is open. What you send by what you agreed with others stands here until it is over.")
    String emptySent();

    @Message("Nothing is over yet.")
    String emptyOver();

    @Message("How soon")
    String soon();

    @Message("Where")
    String where();

    @Message("Language")
    String language();

    @Message("Goes back to the sender by itself")
    String expires();

    @Message("What happened")
    String steps();

    @Message("What you can do")
    String acts();

    @Message("We take it on")
    String accept();

    @Message("Nothing about the person is told before you accept.")
    String acceptHint();

    @Message("Not us")
    String decline();

    @Message("We have started")
    String start();

    @Message("They know each other now")
    String connect();

    @Message("Nobody needs to stand between them any more. A good end.")
    String connectHint();

    @Message("Take this back")
    String giveBack();

    @Message("It goes back to who sent it. You can always do this, and nobody holds it against you.")
    String giveBackHint();

    @Message("Pass it on")
    String passOn();

    @Message("Take it back")
    String withdraw();

    @Message("Send it")
    String send();

    @Message("It is finished")
    String complete();

    @Message("What came of it?")
    String completeTitle();

    @Message("Why?")
    String why();

    @Message("Say why, if you like")
    String whyIfYouLike();

    @Message("Choose what came of it")
    String outcomeMissing();

    @Message("Choose the reason that fits best")
    String reasonNeeded();

    @Message("That was not done, because something else happened with it meanwhile. Below is how it stands now.")
    String movedOn();

    @Message("That was not possible. Look at it again.")
    String notPossible();

    @Message("{#switch code}"
            + "{#case 'receiver-paused'}{name} takes nobody new on just now, so nothing was sent. They expect to from {day}."
            + "{#case 'receiver-full'}{name} has no room for more just now, so nothing was sent. Try again from {day}."
            + "{#case 'budget-used'}You have sent {name} as many as you agreed for this week, so nothing was sent. You can "
            + "again from {day}."
            + "{#case 'loop-paused'}What you agreed with {name} is on hold, so nothing was sent."
            + "{#case 'no-loop'}You have not agreed on this with {name}, so nothing was sent."
            + "{#case 'not-linked'}{name} takes no referrals from you just now, so nothing was sent."
            + "{#case 'not-a-referrer'}{name} has to say yes first, so nothing was sent. Ask on the page of the pathway."
            + "{#case 'council-duty'}This is a duty of the council or the health service, and no group can be asked to do "
            + "it. Nothing was sent. Ring the council's adult social care, or NHS 111; in danger to life ring 999."
            + "{#case 'links-not-current'}We cannot check just now whether {name} still wants to hear from you, so nothing "
            + "was sent. Try again in a minute, or ring them."
            + "{#case 'back-where-it-came-from'}It came to you from {name}. Take it back to them instead."
            + "{#case 'passed-on-too-often'}It was passed on too many times already. Take it back, so that somebody looks "
            + "at it afresh."
            + "{#case 'resident-said-only-you'}They want nobody but you to know of it. Ask them: they can ask somebody else "
            + "themselves. If you cannot do it, take it back."
            + "{#case}This is your own organisation. Choose another one.{/switch}")
    String refused(String code, String name, String day);

    @Message("These may help instead")
    String instead();

    @Message("Pass it on to whom?")
    String passOnTitle();

    @Message("These agreed to take this need from you. Ask the person first. Your part is over with this.")
    String passOnLead();

    @Message("Pass it on to {name}")
    String passOnTo(String name);

    @Message(
            "Nobody has agreed to take this need from you. You can take it back, so that the sender looks for somebody.")
    String passOnNobody();

    @Message("Send a referral")
    String offer();

    @Message("to {name}")
    String offerTo(String name);

    @Message("No referrals to {name} until {day}: they pause.")
    String offerPaused(String name, String day);

    @Message("Send a referral to {name}")
    String newTitle(String name);

    @Message("Messages with {name}")
    String messagesWith(String name);

    @Message("Write to them")
    String messageText();

    @Message(
            "1,000 letters or fewer. Nothing of the person: no name, number or address. It is deleted some weeks after "
                    + "this is over.")
    String messageHint();

    @Message("Send")
    String messageSend();

    @Message("It is on its way.")
    String messageDone();

    @Message("You")
    String messageByYou();

    @Message("Nobody has written yet.")
    String messagesNone();

    @Message("Older ones")
    String messagesOlder();

    @Message("Write something first")
    String messageMissing();

    @Message(
            "\"{found}\" looks like a telephone number or an e-mail address. Take it out: what the person agreed may be "
                    + "known travels with the referral.")
    String messagePersonal(String found);

    @Message("This is over, so nobody looks for a message here any more. Ring them.")
    String messageOver();

    @Message("There are a hundred messages already. Ring each other.")
    String messageTooMany();

    @Message("It goes by the pathway")
    String byPathway();

    @Message("Send a referral by this pathway")
    String offerBy();

    @Message(
            "A referral asks {name} to help one person. It names nobody: say only what is needed, roughly where, and how "
                    + "soon. They say yes or no.")
    String newLead(String name);

    @Message("You have not agreed on referrals with {name}, or it is on hold, so nothing can be sent.")
    String noLoop(String name);

    @Message("What is needed?")
    String need();

    @Message("Where, roughly")
    String place();

    @Message("A ward or a council, for example Harbour. Never an address.")
    String placeHint();

    @Message("How soon?")
    String urgent();

    @Message("Language that the person likes best")
    String likes();

    @Message("Any")
    String anyLanguage();

    @Message("Choose what is needed")
    String needMissing();

    @Message("We do not know \"{place}\", or it lies in several wards. Write one ward or council.")
    String placeUnknown(String place);

    @Message(
            "{#switch what}{#case 'send'}Sent. They say yes or no.{#case 'accept'}You took it on. They see it now.{#case "
                    + "'decline'}You said no. They look for somebody else.{#case 'start'}They see that you have started.{#case "
                    + "'give-back'}It is with them again. Thank you for trying.{#case 'connect'}Thank you. This is finished.{#case "
                    + "'complete'}Thank you. This is finished.{#case 'withdraw'}You took it back.{#case 'pass-on'}Passed on.{#case "
                    + "'moved'}That was not done, because something else happened with it meanwhile. Below is how it stands now."
                    + "{#case}{/switch}")
    String done(String what);
}
