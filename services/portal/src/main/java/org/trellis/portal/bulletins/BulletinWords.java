package org.trellis.portal.bulletins;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of bulletins: writing, sending, receiving and answering them.
@MessageBundle("bulletin")
public interface BulletinWords {

    @Message("Bulletins")
    String title();

    @Message("Lists of bulletins")
    String tabs();

    @Message("Came to us")
    String tabCame();

    @Message("Ours")
    String tabOurs();

    @Message("What we owe")
    String tabOwed();

    @Message("Each one is a draft for you: put it in your own words, pass it on, put it away, or leave it. "
            + "Nobody ever learns which.")
    String lead();

    @Message("{#switch box}{#case 'passed-on'}Passed on{#case 'put-away'}Put away{#case}New and open{/switch}")
    String box(String box);

    @Message("Which ones")
    String boxes();

    @Message("{#switch box}{#case 'passed-on'}You have not passed any on.{#case 'put-away'}You have not put "
            + "any away.{#case}Nothing has come that is of use just now. Whoever you take signposts from can "
            + "send you bulletins.{/switch}")
    String none(String box);

    @Message("From {name}")
    String from(String name);

    @Message("an organisation that you no longer see")
    String unknown();

    @Message("{#switch kind}{#case 'seeing'}What a group is seeing{#case 'views'}Asks for your "
            + "views{#case}Notice{/switch}")
    String kind(String kind);

    @Message("Right until {day}")
    String ends(String day);

    @Message("Version {version}")
    String version(int version);

    @Message("What changed: {changed}")
    String changedTo(String changed);

    @Message("You passed version {version} on. There is a newer one.")
    String passedBehind(int version);

    @Message("You passed version {version} on.")
    String passedNow(int version);

    @Message("This was withdrawn by whoever sent it.")
    String isWithdrawn();

    @Message("If you passed it on, tell the people that it is not right any more.")
    String tellThem();

    @Message("Write a bulletin")
    String write();

    @Message("Drafts")
    String drafts();

    @Message("Sent")
    String sent();

    @Message("You have not sent any bulletin. Write one, choose whom it is for, and look at it before you send it.")
    String noneOurs();

    @Message("{#switch state}{#case 'draft'}Draft{#case 'sending'}On its way{#case "
            + "'withdrawn'}Withdrawn{#case}Sent{/switch}")
    String state(String state);

    @Message("{#switch done}{#case 'sent'}It is on its way.{#case 'corrected'}The new version is there. "
            + "Whoever passed an earlier one on is told.{#case 'withdrawn'}It is withdrawn. Whoever passed it "
            + "on is told.{#case 'outcome'}All who were asked can read it now.{#case 'discarded'}The draft is "
            + "discarded.{#case 'reworded'}Your words are saved. Only your organisation sees them.{#case "
            + "'passed'}Noted. Share it by whatever you use: nothing was sent from here.{#case 'replied'}Your "
            + "answer is sent.{#case}Saved.{/switch}")
    String done(String done);

    @Message("What we owe")
    String owedTitle();

    @Message("Replies to what groups are seeing, and what happened with views that you asked for.")
    String owedLead();

    @Message("You owe nothing just now.")
    String owedNone();

    @Message("{#if what == 'reply'}Reply by {day}{#else}Say what happened by {day}{/if}")
    String owedBy(String what, String day);

    @Message("{#if what == 'reply'}A reply was due by {day}{#else}What happened was to be said by {day}{/if}")
    String owedOver(String what, String day);

    @Message("To {name}")
    String owedTo(String name);

    @Message("Within how many working days do you promise to reply?")
    String days();

    @Message("From 1 to 20. Groups see by which day you owe them a reply. It counts for what comes from now on.")
    String daysHint();

    @Message("Write a number from 1 to 20")
    String daysWrong();

    @Message("Save")
    String save();

    @Message("Write a bulletin")
    String newTitle();

    @Message("Change the draft")
    String editTitle();

    @Message("What is it?")
    String kindAsk();

    @Message("A notice: something that groups may want to pass on")
    String kindNotice();

    @Message("What we are seeing: told to councils and bodies, which owe a reply")
    String kindSeeing();

    @Message("An ask for views")
    String kindViews();

    @Message("Title")
    String titleField();

    @Message("Write a title")
    String titleMissing();

    @Message("What it says")
    String body();

    @Message("Plain words, up to 4,000 characters")
    String bodyHint();

    @Message("Whose information is it?")
    String source();

    @Message("For example: Eastmere Council, money advice")
    String sourceHint();

    @Message("For whom is it?")
    String forWhom();

    @Message("Last day on which it is right")
    String endsOn();

    @Message("From today to a year from now. After it, it leaves the inboxes by itself.")
    String endsHint();

    @Message("Whom to ring")
    String ring();

    @Message("A number that everybody may know")
    String ringHint();

    @Message("If you ask for views")
    String forViews();

    @Message("Who decides?")
    String decides();

    @Message("By when?")
    String decideBy();

    @Message("What happens then?")
    String then();

    @Message("By when do you say what happened?")
    String outcomeBy();

    @Message("All who were asked see it when an institution lets this day pass.")
    String outcomeHint();

    @Message("The numbers and addresses in it are public: everybody may know them")
    String publicContacts();

    @Message("This seems to hold a telephone number, an e-mail address or a full postcode. Take it out if it "
            + "is one person's, or say below that it is public")
    String mayBePersonal();

    @Message("This seems to hold a National Insurance or NHS number. Take it out")
    String hasPersonsNumber();

    @Message("Write a day, for example 31/01/2027")
    String dayWrong();

    @Message("{#switch field}{#case 'body'}Write what it says{#case 'source'}Say whose information it "
            + "is{#case 'endsOn'}Say until when it is right{#case 'decides'}Say who decides{#case "
            + "'decideBy'}Say by when they decide{#case 'then'}Say what happens then{#case 'outcomeBy'}Say by "
            + "when you tell what happened{#case}Write a title{/switch}")
    String missing(String field);

    @Message("The last day must be today or later, and at most a year from now")
    String endNotPossible();

    @Message("The decision must be today or later, and what happened is said after it")
    String viewsDaysNotPossible();

    @Message("Somebody of your organisation changed this draft while you were writing. Saving again puts your "
            + "words in the place of theirs.")
    String meanwhile();

    @Message("Save and choose whom it is for")
    String saveNext();

    @Message("That was not possible. Check what you wrote")
    String notPossible();

    @Message("Files")
    String files();

    @Message("Up to three: a PDF, or a picture as PNG or JPEG, each up to 2 MB.")
    String filesLead();

    @Message("No file goes with it.")
    String filesNone();

    @Message("Choose a file")
    String file();

    @Message("Add the file")
    String fileAdd();

    @Message("Take it away")
    String fileRemove();

    @Message("{size} KB")
    String fileSize(int size);

    @Message("Files that stay with it")
    String fileKeep();

    @Message("Choose a file")
    String fileMissing();

    @Message("A file can be a PDF, or a picture as PNG or JPEG, and must be what its name says")
    String fileType();

    @Message("A file can have up to 2 MB")
    String fileTooLarge();

    @Message("One of the files is not there any more. Add it again")
    String fileUnknown();

    @Message("Add or remove files")
    String toFiles();

    @Message("Go on")
    String goOn();

    @Message("Whom is it for?")
    String audienceTitle();

    @Message("Whoever does not take signposts from you is left out in silence.")
    String audienceLead();

    @Message("What you are seeing is told to councils, infrastructure bodies and partners, at most 20 of them.")
    String audienceSeeing();

    @Message("Everybody who takes signposts from us when it is sent")
    String audienceAll();

    @Message("{#if count == 1}1 organisation chosen{#else}{count} organisations chosen{/if}")
    String audienceSome(int count);

    @Message("Nobody is chosen yet.")
    String audienceNone();

    @Message("Choose everybody")
    String chooseAll();

    @Message("Choose among those you are linked with")
    String chooseLinked();

    @Message("None of those you are linked with takes signposts from you yet.")
    String linkedNone();

    @Message("There is nobody on this page who takes signposts from you.")
    String linkedNoneHere();

    @Message("Add those that are ticked, and show more")
    String chooseAndNext();

    @Message("Show more of those you are linked with")
    String linkedNext();

    @Message("Back to the first of them")
    String linkedFirst();

    @Message("Choose networks that you are in")
    String chooseNetworks();

    @Message("It goes to those in them who take signposts from you when you send it, and to nobody else.")
    String chooseNetworksHint();

    @Message("Save these networks")
    String saveNetworks();

    @Message("{#if count == 1}Those in 1 network who take signposts from us{#else}Those in {count} networks who take "
            + "signposts from us{/if}")
    String audienceNetworks(int count);

    @Message("Nobody in those networks takes signposts from you. Choose somebody else, or write a message in the "
            + "network instead")
    String nobodyOpenInNetworks();

    @Message("Find by place or need")
    String chooseFind();

    @Message("Find")
    String find();

    @Message("Nobody was found who takes signposts from you.")
    String foundNone();

    @Message("{#if count == 1}1 found that takes signposts from you{#else}{count} found that take signposts "
            + "from you{/if}")
    String foundTitle(int count);

    @Message("There are more. Choosing all of them chooses those too.")
    String foundMore();

    @Message("Add those that are ticked")
    String chooseTicked();

    @Message("Add all that were found")
    String chooseFound();

    @Message("Begin again with nobody")
    String chooseNone();

    @Message("We do not know that place. Check the postcode, or try its first half.")
    String placeUnknown();

    @Message("Choose whom it is for before you send it")
    String nobodyChosen();

    @Message("What you are seeing is told to institutions, at most 20 of them. Choose again")
    String toInstitutionsOnly();

    @Message("You have sent 20 bulletins today, which is the most in a day. Send this one tomorrow")
    String tooManyToday();

    @Message("We cannot tell at the moment who takes what from whom, so nothing was sent. Try again in a minute")
    String notCurrent();

    @Message("As a receiver will see it")
    String previewTitle();

    @Message("Send it")
    String send();

    @Message("What was sent is not edited any more. You can correct or withdraw it.")
    String sendHint();

    @Message("Change the words")
    String edit();

    @Message("Change whom it is for")
    String changeAudience();

    @Message("Discard the draft")
    String discard();

    @Message("On its way: {done} of {total} had their turn.")
    String progress(int done, int total);

    @Message("Look again")
    String lookAgain();

    @Message("{#if count == 1}Delivered to 1 organisation.{#else}Delivered to {count} organisations.{/if}")
    String delivered(int count);

    @Message("Who read it, passed it on or left it is theirs to know, and is nowhere here.")
    String deliveredHint();

    @Message("Issue a corrected version")
    String correct();

    @Message("Withdraw it")
    String withdraw();

    @Message("What changed")
    String changesTitle();

    @Message("{#if kind == 'views'}Views that came{#else}Replies{/if}")
    String repliesTitle(String kind);

    @Message("Nobody has answered yet. Silence is fine.")
    String repliesNone();

    @Message("{name} owes a reply by {day}")
    String promise(String name, String day);

    @Message("{name} owed a reply by {day}, and has not given one")
    String promiseOver(String name, String day);

    @Message("{name} has replied")
    String promiseKept(String name);

    @Message("Say what happened")
    String sayOutcome();

    @Message("What happened")
    String outcomeTitle();

    @Message("All who were asked read it. Those who answered are told.")
    String outcomeLead();

    @Message("Say what happened")
    String outcomeMissing();

    @Message("What happened was said already")
    String outcomeSaid();

    @Message("By {day} they say what happened")
    String outcomePromised(String day);

    @Message("They owed to say by {day} what happened, and have not said it.")
    String outcomeOverdue(String day);

    @Message("You promised to say by {day} what happened. All who were asked see that it is overdue.")
    String outcomeOursOverdue(String day);

    @Message("A corrected version")
    String correctionTitle();

    @Message("Whoever passed an earlier version on is told. Everybody else sees the new one in its place.")
    String correctionLead();

    @Message("What changed?")
    String changed();

    @Message("For example: £30 → £45")
    String changedHint();

    @Message("Say what changed")
    String changedMissing();

    @Message("Issue this version")
    String issue();

    @Message("Withdraw this bulletin")
    String withdrawTitle();

    @Message("That is the last word on it. Whoever passed it on is told; for everybody else it is gone.")
    String withdrawLead();

    @Message("Why?")
    String reason();

    @Message("In your own words")
    String rewordTitle();

    @Message("Only your organisation sees these words until you pass them on yourself.")
    String rewordLead();

    @Message("Your words are about version {version}. Look at what changed.")
    String rewordBehind(int version);

    @Message("The text")
    String wordsField();

    @Message("A note for your own people")
    String note();

    @Message("It is never passed on")
    String noteHint();

    @Message("Whom do you pass it on to?")
    String audienceOwn();

    @Message("In your words, for example: the Hollin Street chat")
    String audienceOwnHint();

    @Message("Save our words")
    String saveWords();

    @Message("Pass it on")
    String passOn();

    @Message("Pass the new version on")
    String passOnAgain();

    @Message("You get a text to share. Nothing is sent from here, and the sender never learns of it. If it is "
            + "corrected later, we tell you.")
    String passOnHint();

    @Message("Share it")
    String shareTitle();

    @Message("The text, to copy")
    String shareWords();

    @Message("Share by WhatsApp")
    String shareWhatsApp();

    @Message("Share by text message")
    String shareSms();

    @Message("For: {words}")
    String shareFor(String words);

    @Message("Until: {day}")
    String shareEnds(String day);

    @Message("Ring: {words}")
    String shareRing(String words);

    @Message("From: {words}")
    String shareSource(String words);

    @Message("Passed on by {name}")
    String shareBy(String name);

    @Message("Put it away")
    String putAway();

    @Message("Put it back")
    String putBack();

    @Message("Only your side sees this.")
    String putAwayHint();

    @Message("There is a newer version. Read what changed, and pass that on")
    String isNewer();

    @Message("This was right until a day that is past, so it is not passed on any more")
    String isOver();

    @Message("This is for your organisation alone. It is not passed on.")
    String seeingOnly();

    @Message("{#if kind == 'views'}Give our views{#else}Reply{/if}")
    String reply(String kind);

    @Message("Your organisation owes a reply by {day}.")
    String replyOwed(String day);

    @Message("Your organisation owed a reply by {day}. The group sees that it is overdue.")
    String replyOver(String day);

    @Message("You need not answer. If you do, it is between you and them, as an organisation.")
    String replyFine();

    @Message("Reply to {name}")
    String replyTitle(String name);

    @Message("What you say, as an organisation")
    String replyWords();

    @Message("Write something")
    String replyMissing();

    @Message("Send the reply")
    String replySend();

    @Message("What you said")
    String repliedTitle();

    @Message("The day of the decision is past, so views are not taken any more")
    String viewsClosed();

    @Message("You are no longer linked with them, so nothing is owed and nothing is sent")
    String notLinked();

    @Message("{who} decides by {day}.")
    String decidesLine(String who, String day);
}
