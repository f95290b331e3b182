package org.trellis.portal.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of searching, for the public and for the helpline.
@MessageBundle("search")
public interface SearchWords {

    @Message("Postcode or place")
    String near();

    @Message("The first half of a postcode is enough, for example EM1")
    String nearHint();

    @Message("What is needed")
    String need();

    @Message("Anything")
    String anyNeed();

    @Message("Words in the name or the text")
    String text();

    @Message("More choices")
    String narrower();

    @Message("Open now")
    String openNow();

    @Message("Only groups that told us their hours")
    String openNowHint();

    @Message("Speaks")
    String language();

    @Message("Any language")
    String anyLanguage();

    @Message("Search")
    String go();

    @Message("Find a group")
    String title();

    @Message("Groups near {place}")
    String titleNear(String place);

    @Message("No group was found.")
    String nothing();

    @Message("Try a wider area, another need, or fewer words. Groups that chose not to be listed are never shown.")
    String nothingHint();

    @Message("You asked for more choices. Groups that say nothing about them were left out.")
    String nothingNarrowed();

    @Message("Look again without them")
    String wider();

    @Message("Helps with: {needs}")
    String offers(String needs);

    @Message("Does not do: {words}")
    String notOffered(String words);

    @Message("Area: {words}")
    String area(String words);

    @Message("Listed by {name}, not confirmed by the group")
    String listedBy(String name);

    @Message("From somebody else's list, not confirmed by the group")
    String listedByOther();

    @Message("Groups found, nearest first; those that pause come last")
    String results();

    @Message("Covers this place")
    String covers();

    @Message("Show these groups on a map")
    String map();

    @Message("The same groups as in the list, under the same numbers. Places are rough.")
    String mapHint();

    @Message("{count} of these have no place on the map.")
    String placeless(long count);

    @Message("\"{said}\" was also taken as: {needs}")
    String understood(String said, String needs);

    @Message("More groups")
    String more();

    @Message("Change the search")
    String again();

    @Message("Helpline")
    String consoleTitle();

    @Message("Find a group for the caller")
    String consoleLead();

    @Message("Send a signpost")
    String send();

    @Message("to {name}")
    String sendTo(String name);

    @Message("{name} has not opened to signposts from you. Give the caller what is on its page.")
    String notOpen(String name);

    @Message("This group is not on Trellis itself, so nothing can be sent to it. Ring first.")
    String notHere();

    @Message("Belongs to your organisation")
    String own();

    @Message("We only know roughly where {place} is, so distances are rough.")
    String rough(String place);

    @Message("We do not know that place. Check the postcode, or try its first half.")
    String unknownPlace();

    @Message("Searching for: {what}")
    String searchedFor(String what);
}
