package org.trellis.portal.listing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of writing a group's page.
@MessageBundle("listing")
public interface ListingWords {

    @Message("Your page")
    String title();

    @Message("Only the name is needed. Leave out what you do not want to say.")
    String lead();

    @Message("Name")
    String name();

    @Message("What you do, in your own words")
    String summary();

    @Message("Say it as you would to a neighbour.")
    String summaryHint();

    @Message("What you help with")
    String offers();

    @Message("What you do not do")
    String notOffered();

    @Message("So that nobody sends you what you cannot take on. For example: no lifting, no money advice.")
    String notOfferedHint();

    @Message("Languages you speak")
    String languages();

    @Message("Choose languages")
    String chooseLanguages();

    @Message("Your area in words")
    String areaWords();

    @Message("For example: Dock Road and the streets behind it")
    String areaWordsHint();

    @Message("Wards or first halves of postcodes")
    String places();

    @Message("With commas between them, for example: Harbour, EM1")
    String placesHint();

    @Message("A postcode in the middle of your area")
    String centre();

    @Message("We keep the point on the map, not the postcode. It makes you come up for people who search nearby.")
    String centreHint();

    @Message("We have a point already. Type a postcode only to move it.")
    String centreKept();

    @Message("Take the point off the map")
    String dropPoint();

    @Message("Type a postcode in the middle of your area, so that we know from where you go that far")
    String centreMissing();

    @Message("How far from there you go")
    String radius();

    @Message("Not said")
    String radiusNone();

    @Message("A few streets (500 metres)")
    String radiusStreets();

    @Message("Half a mile")
    String radiusHalf();

    @Message("1 mile")
    String radiusOne();

    @Message("3 miles")
    String radiusThree();

    @Message("10 miles")
    String radiusTen();

    @Message("As now ({metres} metres)")
    String radiusOther(String metres);

    @Message("Your area on a map")
    String patch();

    @Message("There is an area on the map. It makes you come up first for people who search inside it.")
    String patchThere();

    @Message("How exactly others see it")
    String shownAs();

    @Message("Whoever you share \"where exactly you are\" with sees it as you drew it.")
    String shownAsHint();

    @Message("Roughly: in pieces a good walk across (5 km²)")
    String shownDistrict();

    @Message("By neighbourhood: in pieces of a few streets (0.7 km²)")
    String shownNeighbourhood();

    @Message("Exactly as we drew it")
    String shownExact();

    @Message("What you share only with some")
    String facets();

    @Message("Nobody sees the answers below until you share them, one by one, under \"Who sees what\".")
    String facetsLead();

    @Message("Telephone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("Where exactly you are")
    String areaDetail();

    @Message("What you do and when")
    String activities();

    @Message("How much you can take on just now")
    String capacity();

    @Message("On the web")
    String links();

    @Message(
            "Your own page, a form, the invitation to your chat: one address to a line, six at most. Whoever sees your page "
                    + "sees them. We look each night whether they work, and tell you first.")
    String linksHint();

    @Message("At most six web addresses, one to a line, such as https://example.org")
    String linkWrong();

    @Message("Your numbers")
    String numbers();

    @Message("For example how many of you there are, or how many come, if you want anybody to know")
    String numbersHint();

    @Message("Your story")
    String story();

    @Message("How you came about, what you are proud of. No names without asking.")
    String storyHint();

    @Message("Save your page")
    String save();

    @Message("Write a name")
    String nameMissing();

    @Message("We do not know the ward or half postcode \"{place}\". Check it, or leave it out.")
    String unknownPlace(String place);

    @Message("We do not know the postcode \"{postcode}\". Check it, or leave it out.")
    String unknownPostcode(String postcode);

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("Another steward changed the page while you wrote. Your words are still below: save again to put them "
            + "in the place of theirs, which stand above them.")
    String changedMeanwhile();

    @Message("What the other steward saved meanwhile")
    String meanwhile();

    @Message("Who can find your page?")
    String visibilityTitle();

    @Message("You can change this at any time, and it counts at once.")
    String visibilityHint();

    @Message("Nobody")
    String unlisted();

    @Message("Your group is hidden from everybody: councils, other groups and the public, whatever you shared before.")
    String unlistedHint();

    @Message("Only those you opened a link to")
    String linked();

    @Message("You choose them one by one under \"Who sees what\".")
    String linkedHint();

    @Message("Everybody")
    String everybody();

    @Message("People find you when they search near them. How to reach you stays with those you share it with.")
    String everybodyHint();

    @Message("Save")
    String saveVisibility();

    @Message("Choose who can find your page")
    String visibilityMissing();
}
