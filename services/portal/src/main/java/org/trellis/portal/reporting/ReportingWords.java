package org.trellis.portal.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what came of a grant.
@MessageBundle("reporting")
public interface ReportingWords {

    @Message("Did it happen?")
    String title();

    @Message("One tap is enough, and none is fine too: nothing is asked of you. Who gave the money reads it.")
    String lead();

    @Message("{#switch code}{#case 'yes'}Yes{#case 'partly'}Partly{#case}No, it did not{/switch}")
    String choice(String code);

    @Message("{#switch code}{#case 'yes'}It happened.{#case 'partly'}Some of it happened.{#case}It did not happen, and "
            + "that is all right.{/switch}")
    String said(String code);

    @Message("Say more, or change it")
    String change();

    @Message("Things turn out otherwise, and nobody has to explain. Whatever you say here counts for nothing when you "
            + "apply again.")
    String noBlame();

    @Message("{#switch code}{#case 'said'}Thank you. Who gave the money can read it. You can leave it at "
            + "that.{#case 'photo'}The photo is there.{#case 'photo-gone'}The photo is gone.{#case}Done.{/switch}")
    String done(String code);

    @Message("Up to three lines about it")
    String words();

    @Message("What you did and what it was good for. Name nobody, and say nothing by which somebody is known.")
    String wordsHint();

    @Message("Three lines are enough: take out what you can do without")
    String tooLong();

    @Message("There seems to be a telephone number, an e-mail address, a postcode or another number of one person in "
            + "it. Take it out")
    String contact();

    @Message("It may name a person. Take the name out, or say below that it names nobody")
    String mayName();

    @Message("It names nobody")
    String namesNobody();

    @Message("Say which of the three it is")
    String happenedMissing();

    @Message("Who else may have it")
    String shares();

    @Message("Who gave the money may quote these lines to everybody, without your name")
    String quotable();

    @Message("Who gave them the money, such as the council, may read it too, without your name")
    String toSource();

    @Message("Save")
    String save();

    @Message("Photos")
    String photos();

    @Message(
            "Up to three, seen by who gave the money and by nobody else. Where and when they were taken is removed. Show "
                    + "nobody who has not said yes to it.")
    String photosLead();

    @Message("Photo {number}")
    String photo(int number);

    @Message("Take this photo away")
    String photoRemove();

    @Message("Take a photo, or choose one")
    String photoChoose();

    @Message("Add this photo")
    String photoAdd();

    @Message("Choose a photo first")
    String photoMissing();

    @Message("A photo can be a JPEG, PNG or WebP")
    String photoWrong();

    @Message("A photo can have up to 8 MB: take it with fewer points")
    String photoTooLarge();

    @Message("Three photos are enough: take one away first")
    String photosEnough();

    @Message("Take it back")
    String takeBack();

    @Message("Nobody reads it here any more then. What was quoted elsewhere stays there.")
    String takeBackHint();

    @Message(
            "Somebody else of your group changed this meanwhile. Above is what stands there now, below what you typed. "
                    + "Save it if yours is to stand.")
    String meanwhile();

    @Message("What came of it")
    String came();

    @Message("What came of our grants")
    String reported();

    @Message("Groups say this if they like. Nobody has to, so count nothing by it.")
    String reportedLead();

    @Message("No group said anything yet. Nothing reminds them but your own thanks.")
    String none();

    @Message("You may quote these lines, without the group's name.")
    String mayQuote();

    @Message("These lines are for you alone.")
    String yoursAlone();

    @Message("A group let you read this, since the money was yours before. It is not named.")
    String shared();

    @Message("a group")
    String aGroup();

    @Message("{group}, {fund}")
    String of(String group, String fund);
}
