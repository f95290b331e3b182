package org.trellis.portal.pathways;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about referral pathways.
@MessageBundle("pathways")
public interface PathwaysWords {

    @Message("Referral pathways")
    String title();

    @Message(
            "Where to turn for help, what happens there, and who may send people. Each one says when somebody last confirmed it.")
    String lead();

    @Message("Postcode, ward or council")
    String near();

    @Message("What is needed")
    String need();

    @Message("Anything")
    String anyNeed();

    @Message("Language spoken there")
    String language();

    @Message("Any language")
    String anyLanguage();

    @Message("Find pathways")
    String go();

    @Message("Pathways found")
    String results();

    @Message("Pathways for {place}")
    String titleNear(String place);

    @Message("No pathway is known for this.")
    String nothing();

    @Message("Try a wider need, or leave the place out. Community groups may help too.")
    String nothingHint();

    @Message("Find community groups")
    String toGroups();

    @Message("More pathways")
    String more();

    @Message("We do not know that place. Try a postcode, a ward or a council.")
    String unknownPlace();

    @Message("Kept by {name}")
    String by(String name);

    @Message("Kept by an organisation")
    String byOther();

    @Message("Confirmed {day}")
    String confirmed(String day);

    @Message("Confirmed some time ago, {day}")
    String ageing(String day);

    @Message("Nobody has confirmed this for long. Ring first.")
    String stale();

    @Message("Somebody found that something here is not right. Ring first.")
    String doubted();

    @Message("Who it is for")
    String who();

    @Message("How to refer")
    String how();

    @Message("What happens next")
    String whatNext();

    @Message("Who may send people")
    String mayRefer();

    @Message("Anybody")
    String referrersAnybody();

    @Message("Organisations registered here")
    String referrersOrganisations();

    @Message("Organisations that asked, and were told yes")
    String referrersAsked();

    @Message("People may come by themselves")
    String self();

    @Message("They can also ask you here, without an account. You read what they write once you say yes, and it counts"
            + " against what you take on.")
    String selfHint();

    @Message("Answers the same day")
    String answerToday();

    @Message("Answers within {days} days")
    String answerWithin(int days);

    @Message("Promised answer")
    String answerTime();

    @Message("When")
    String when();

    @Message("Opening times")
    String clock();

    @Message("With times, whoever finds this sees whether somebody is there now. Leave a day empty when nobody is.")
    String clockHint();

    @Message("Languages")
    String languages();

    @Message("Cost")
    String cost();

    @Message("Free")
    String costFree();

    @Message("A contribution")
    String costContribution();

    @Message("To be paid for")
    String costPaid();

    @Message("Where")
    String where();

    @Message("How to reach them")
    String reach();

    @Message("Telephone")
    String telephone();

    @Message("E-mail")
    String email();

    @Message("Web page")
    String link();

    @Message("What changed")
    String changes();

    @Message("Changed {day}")
    String changedOn(String day);

    @Message("before: {was}")
    String was(String was);

    @Message("before: nothing")
    String wasNothing();

    @Message("Change this pathway")
    String edit();

    @Message("Your pathways")
    String ownTitle();

    @Message(
            "A pathway tells others how somebody gets to your help: for whom, how, and what happens next. Nobody reads a draft but you.")
    String ownLead();

    @Message("You keep no pathways yet.")
    String ownNone();

    @Message("Add a pathway")
    String add();

    @Message("Draft")
    String draft();

    @Message("Published")
    String published();

    @Message("Still right")
    String stillRight();

    @Message("Something is not right")
    String notRight();

    @Message("Add a pathway")
    String newTitle();

    @Message("Change a pathway")
    String editTitle();

    @Message("Name")
    String name();

    @Message("For example \"Emergency food parcels\"")
    String nameHint();

    @Message("Where: wards, councils or countries, one on each line")
    String areasLabel();

    @Message("For example Harbour, or Eastmere Council")
    String areasHint();

    @Message("Or only parts of a ward, one on each line")
    String patchesLabel();

    @Message(
            "A name, a colon, and its postcodes or their beginnings. For example Hollin Street: EM1 2AB, EM1 3. Whoever reads this pathway reads them.")
    String patchesHint();

    @Message("Take over one of your streets")
    String take();

    @Message(
            "Its name and postcodes are put into the field above, and nothing is saved yet. Your streets stay yours "
                    + "alone: only what you leave in the field is shown to others, and it does not change when your streets do.")
    String takeHint();

    @Message("Choose one")
    String takeNone();

    @Message("Put it in")
    String takeOver();

    @Message("We do not know the postcodes of these streets. Add them above: {streets}")
    String streetsLeft(String streets);

    @Message("We cannot read \"{line}\". Write a name, a colon and postcodes, such as Hollin Street: EM1 2AB, EM1 3")
    String partNotUnderstood(String line);

    @Message("This has too many postcodes to name them. Write the wards that it lies in instead.")
    String partTooWide();

    @Message("Part of {wards}")
    String partOf(String wards);

    @Message("Some postcodes")
    String part();

    @Message("For a part of the area only: the page says which.")
    String onlyParts();

    @Message("We do not know \"{line}\". Write a ward, a council or a country.")
    String unknownArea(String line);

    @Message("In plain words. No proof that you do not need.")
    String whoHint();

    @Message("What somebody should say or write, and to whom")
    String howHint();

    @Message("So that the person knows what to expect")
    String whatNextHint();

    @Message("Days within which you promise an answer")
    String daysLabel();

    @Message("0 is the same day. Groups promise none.")
    String daysHint();

    @Message("At most so many a week from one organisation")
    String mostLabel();

    @Message("Leave it empty if any number is fine.")
    String mostHint();

    @Message("Give a number from 1 to 500, or none")
    String mostNotUnderstood();

    @Message("Give a number of days, such as 2")
    String daysNotUnderstood();

    @Message("For example Tuesdays and Fridays, 10 to 2")
    String hoursHint();

    @Message("What it costs, in words")
    String costWords();

    @Message("Of your organisation, never of a person. One of them is enough.")
    String reachHint();

    @Message("Who reads it")
    String audience();

    @Message("Everybody")
    String audienceEverybody();

    @Message("Only organisations whose referrals we take")
    String audienceLinked();

    @Message("Save")
    String save();

    @Message("Publish")
    String publish();

    @Message("Whoever publishes has read it: it counts as confirmed.")
    String publishHint();

    @Message("Withdraw")
    String withdraw();

    @Message("Remove this draft")
    String remove();

    @Message("See it as others do")
    String look();

    @Message("Give the pathway a name")
    String titleMissing();

    @Message("Choose what it helps with")
    String needMissing();

    @Message("Choose one")
    String chooseNeed();

    @Message("That is not possible. Look at what you wrote.")
    String notPossible();

    @Message(
            "It cannot be published yet: it must say where and for whom it is, what happens next, and how to reach you. What you wrote is kept.")
    String incomplete();

    @Message(
            "Somebody of your organisation changed this pathway meanwhile. Your words stand below: press Save again to put them in place of theirs.")
    String changedMeanwhile();

    @Message("Pathways that may help instead")
    String instead();

    @Message("Saved.")
    String doneSaved();

    @Message("Published. Others find it now.")
    String donePublished();

    @Message("Withdrawn. Nobody else reads it now.")
    String doneWithdrawn();

    @Message("Thank you. Others see that it is right today.")
    String doneConfirmed();

    @Message("Others see that something is not right. Change it here, and say so when it is right.")
    String doneDoubted();

    @Message("Removed.")
    String doneRemoved();
}
