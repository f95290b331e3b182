package org.trellis.portal.opengrants;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what everybody will read of a grant.
@MessageBundle("opengrant")
public interface OpenGrantWords {

    @Message("What everybody reads about this grant")
    String title();

    @Message("What small grants were given stands in open data, called 360Giving, which everybody may read and "
            + "copy. This is exactly what stands or will stand there about yours. You see it first.")
    String lead();

    @Message("{#switch code}{#case 'published'}Everybody reads it since {day}. You can still change it: what "
            + "everybody reads follows within seconds. Copies that others made before stay with "
            + "them.{#case 'ready'}{funder} may publish it now. Until it does, only you and {funder} read "
            + "it.{#case}Only you and {funder} read it now. Everybody may read it from {day}, or sooner if "
            + "you say that it may be published now.{/switch}")
    String standing(String code, String day, String funder);

    @Message("{#switch code}{#case 'saved'}Saved. Below is what stands there now.{#case}Done.{/switch}")
    String done(String code);

    @Message("Title")
    String rowTitle();

    @Message("Words")
    String rowWords();

    @Message("Sum")
    String rowSum();

    @Message("of which paid and kept: {kept}")
    String kept(String kept);

    @Message("Day of the decision")
    String rowDay();

    @Message("Given by")
    String rowGiver();

    @Message("Received by")
    String rowReceiver();

    @Message("Your name is left out. There stands instead: {words}")
    String leftOut(String words);

    @Message("Charity or company number")
    String rowNumber();

    @Message("Who holds the money")
    String rowHeld();

    @Message("Area")
    String rowArea();

    @Message("Fund")
    String rowFund();

    @Message("All of it, as computers read it")
    String whole();

    @Message("Say how it is to stand there")
    String formTitle();

    @Message("You can change this at any time, before and after it is published. Nobody asks why. Only that the "
            + "grant was given, how much and when cannot be kept out: it is public money.")
    String formLead();

    @Message("A steward of your group says how it is to stand there.")
    String stewards();

    @Message("Your group's name")
    String named();

    @Message("Show our name")
    String show();

    @Message("It stands there then also if you hide your page later. You can leave it out here at any time.")
    String showHint();

    @Message("Leave our name out")
    String leaveOut();

    @Message("Your charity or company number is left out too.")
    String leaveOutHint();

    @Message("Say whether your name is shown or left out")
    String namedMissing();

    @Message("Your application gave no name, so there is none to show.")
    String noName();

    @Message("A title of your own")
    String ownTitle();

    @Message("Up to 140 letters. Empty: the title of your application.")
    String ownTitleHint();

    @Message("Write a title of 140 letters or fewer")
    String titleLong();

    @Message("Words of your own")
    String ownWords();

    @Message("Up to 2,000 letters. Empty: what the fund says about itself. Name nobody.")
    String ownWordsHint();

    @Message("Write 2,000 letters or fewer")
    String wordsLong();

    @Message("There seems to be a telephone number, an e-mail address or a postcode here. Everybody reads it: take "
            + "it out")
    String personal();

    @Message("It may be published now")
    String agreed();

    @Message("You need not look at it until {day} then.")
    String agreedHint(String day);

    @Message("Save")
    String save();

    @Message("Somebody else of your group changed this meanwhile. Above is what stands there now, below what you "
            + "typed. Save it if yours is to stand.")
    String meanwhile();

    @Message("Nothing about this grant is in the open data, and nothing is ready to go there.")
    String none();

    @Message("{funder} decides whether it publishes its grants. Before it does, you read here what is to stand "
            + "there, and have time to say how. You need do nothing now.")
    String noneNext(String funder);
}
