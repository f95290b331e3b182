package org.trellis.portal.groups;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a group's page.
@MessageBundle("group")
public interface GroupWords {

    @Message("Helps with")
    String offers();

    @Message("Does not do")
    String notOffered();

    @Message("Languages")
    String languages();

    @Message("Area")
    String area();

    @Message("Show the area on a map")
    String areaMap();

    @Message("As roughly as the group wants it to be seen.")
    String areaMapHint();

    @Message("Telephone")
    String phone();

    @Message("E-mail")
    String email();

    @Message("On the web")
    String links();

    @Message("(this link did not work when last tried: {day})")
    String linkBroken(String day);

    @Message("What and when")
    String activities();

    @Message("Where exactly")
    String where();

    @Message("How much they can take on")
    String capacity();

    @Message("Numbers")
    String numbers();

    @Message("Their story")
    String story();

    @Message("The group chose not to show how to reach it here.")
    String noContact();

    @Message("We know no telephone number or e-mail of this group.")
    String contactUnknown();

    @Message("until {day}")
    String noteUntil(String day);

    @Message("Who to try instead")
    String insteadTitle();

    @Message("This group takes nobody new on until that day. These are near and help with: {need}")
    String instead(String need);

    @Message("This group takes nobody new on until that day. These are near:")
    String insteadNear();

    @Message("This group takes nobody new on until that day, and we found nobody near who helps with the same.")
    String insteadNobody();

    @Message("Look for others")
    String insteadSearch();

    @Message("Page changed: {day}")
    String edited(String day);

    @Message("Listed by {name}, not confirmed by the group")
    String listedBy(String name);

    @Message("From somebody else's list, not confirmed by the group")
    String listedByOther();

    @Message("Send a signpost")
    String send();

    @Message("{name} has not opened to signposts from you. Give the caller what is on this page.")
    String notOpen(String name);

    @Message("This is your page. Others see less of it, as you decided.")
    String own();

    @Message("Change your page")
    String edit();

    @Message("Is this your group?")
    String claimTitle();

    @Message("Say \"that is us\" and this entry gives way to your own page. It disappears from everybody's search.")
    String claimLead();

    @Message("That is us")
    String claim();

    @Message(
            "Put your group on Trellis, or sign in as one of its stewards. Then come back here and say \"that is us\".")
    String claimFirst();

    @Message("Put your group on Trellis")
    String register();

    @Message("Thank you: that is you")
    String claimedTitle();

    @Message("The entry that somebody else had listed has given way to your own page.")
    String claimed();

    @Message("Go to your page")
    String toListing();

    @Message("As others see you")
    String previewTitle();

    @Message("See it as")
    String previewAs();

    @Message("The public")
    String everybody();

    @Message("Show")
    String show();

    @Message("This is what the public sees.")
    String seenByPublic();

    @Message("This is what {name} sees.")
    String seenBy(String name);

    @Message("This is what the team \"{team}\" of {name} sees.")
    String seenByTeam(String team, String name);

    @Message("In which team of {name}")
    String previewTeam(String name);

    @Message("In none of them")
    String inNoTeam();

    @Message("Nothing. For them your group does not exist here: not in a search, not by its address, not in any count.")
    String seesNothing();

    @Message("Change who can find your page")
    String changeVisibility();

    @Message("Change what you share, and with whom")
    String changeLinks();

    @Message("What this means")
    String howSure();

    @Message("{name} on Trellis: {address}")
    String share(String name, String address);

    @Message("{name}: {offers}. See their page: {address}")
    String shareOffers(String name, String offers, String address);

    @Message("Tell somebody")
    String shareTitle();

    @Message("Words to copy")
    String shareWords();

    @Message("Send by WhatsApp")
    String shareWhatsApp();

    @Message("Send as a text message")
    String shareSms();
}
