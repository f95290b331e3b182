package org.trellis.portal.about;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about what a group is.
@MessageBundle("about")
public interface AboutWords {

    @Message("What your group is")
    String title();

    @Message("It stands on your page. None of it has to be said, and you can change it at any time.")
    String lead();

    @Message("Where your group stands")
    String stage();

    @Message(
            "{#switch code}{#case 'forming'}Only forming{#case 'active'}Active{#case 'quiet'}Quiet at the moment{#case "
                    + "'formalising'}Becoming an organisation in law{#case 'winding-down'}Winding down{#case}{code}{/switch}")
    String stageIs(String code);

    @Message("What kind of group")
    String legalForm();

    @Message("An informal group is as good as any other here: nothing is closed to it.")
    String legalFormHint();

    @Message("We do not say")
    String notSaid();

    @Message(
            "{#switch code}{#case 'informal'}An informal group{#case 'association'}Unincorporated association{#case "
                    + "'trust'}Charitable trust{#case 'cio'}Charitable incorporated organisation (CIO){#case "
                    + "'charitable-company'}Charitable company{#case 'cic'}Community interest company (CIC){#case "
                    + "'cooperative'}Co-operative or community benefit society{#case 'company'}Company limited by "
                    + "guarantee{#case 'hosted'}Hosted by another organisation{#case 'other'}Something else{#case}{code}{/switch}")
    String formIs(String code);

    @Message("How people come to you")
    String coordination();

    @Message(
            "{#switch code}{#case 'helpline'}To one number or place, for everybody{#case 'streets'}To somebody in their own "
                    + "street{#case 'hybrid'}Both: somebody in their street, or one number{#case}{code}{/switch}")
    String coordinationIs(String code);

    @Message("How it works")
    String howItWorks();

    @Message(
            "{#switch code}{#case 'helpline'}One number or place for everybody{#case 'streets'}Somebody in each street is "
                    + "there for it{#case 'hybrid'}Somebody in your street, or one number for everybody{#case}{code}{/switch}")
    String worksBy(String code);

    @Message("Share out your streets")
    String toStreets();

    @Message("What you call people")
    String wordsTitle();

    @Message(
            "Many groups do not like \"volunteer\" or \"client\". Your words are used on your page, among your own people and in letters about your group.")
    String wordsLead();

    @Message("Those who help")
    String helpers();

    @Message("For example neighbours, members, friends")
    String helpersHint();

    @Message("Those who are helped")
    String helped();

    @Message("For example neighbours, guests, families")
    String helpedHint();

    @Message("What else you do, in your own words")
    String ownOffers();

    @Message("Each on a line of its own. People find you by these words too.")
    String ownOffersHint();

    @Message("Ask us anyway, also for what is not on the list")
    String askAnyway();

    @Message("Food, culture and access")
    String traits();

    @Message("{#switch kind}{#case 'dietary'}Food{#case 'culture'}Culture and safety{#case}Access{/switch}")
    String kind(String kind);

    @Message("More about it in your own words")
    String traitWords();

    @Message("For example \"Ring the side bell for the ramp\". No names.")
    String traitWordsHint();

    @Message("Save")
    String save();

    @Message("Saved. It is on your page.")
    String saved();

    @Message("Only stewards of your group can change this.")
    String onlyStewards();

    @Message("What the other steward saved meanwhile")
    String meanwhile();

    @Message("The group")
    String group();

    @Message("People here")
    String people();

    @Message("{helpers} help")
    String theyHelp(String helpers);

    @Message("{helped} are helped")
    String theyAreHelped(String helped);

    @Message("Ask us anyway if what you need is not in the list.")
    String askUsAnyway();

    @Message("Use {number} letters or fewer")
    String tooLong(int number);

    @Message("Use at most {number} lines of {letters} letters or fewer")
    String offersTooMany(int number, int letters);

    @Message("Somebody else changed your page meanwhile. Your words are still here: save again to put them in place of "
            + "theirs.")
    String changedMeanwhile();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("Food, culture or access")
    String filter();

    @Message("Does not matter")
    String any();

    @Message("Groups that say nothing about it are left out")
    String filterHint();
}
