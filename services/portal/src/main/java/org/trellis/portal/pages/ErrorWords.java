package org.trellis.portal.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words for what went wrong: what happened, what is safe, what to do now.
@MessageBundle("errors")
public interface ErrorWords {

    @Message("We cannot find that page")
    String notFoundTitle();

    @Message("It may not exist, it may have moved, or it may not be open to you. "
            + "If you typed the address, check that it is right.")
    String notFound();

    @Message("You cannot do that here")
    String forbiddenTitle();

    @Message("Nothing was changed.")
    String forbidden();

    @Message("That came from another website")
    String crossSiteTitle();

    @Message("To keep you safe we did nothing. If you meant to do it, go to our start page and do it from there.")
    String crossSite();

    @Message("Part of Trellis is not working just now")
    String serviceDownTitle();

    @Message("It is our fault, not yours. What you saved before is safe. Please try again in a few minutes.")
    String serviceDown();

    @Message("If somebody is in danger, ring 999 now.")
    String urgent();

    @Message("We cannot send that just now")
    String linksNotCurrentTitle();

    @Message("We cannot check at this moment who has agreed to hear from whom, and we will not guess. "
            + "Nothing was sent.")
    String linksNotCurrent();

    @Message("This still works:")
    String linksNotCurrentStill();

    @Message("find a group, and ring it yourself")
    String stillSearch();

    @Message("read what has been sent to you")
    String stillInbox();

    @Message("change or end what you share: that counts at once")
    String stillLinks();

    @Message("This mostly lasts less than a minute. Go back and send it again: your words are still in the form.")
    String linksNotCurrentAgain();

    @Message("That is too large")
    String tooLargeTitle();

    @Message("A list can have up to 64 MB. Nothing was taken. Go back and send it in parts.")
    String tooLarge();

    @Message("Something went wrong")
    String failedTitle();

    @Message("It is our fault, not yours. Please try again. If it goes on, tell us this number:")
    String failed();

    @Message("{id}")
    String failedId(String id);

    @Message("That was not possible")
    String notPossibleTitle();

    @Message("We could not read what was sent. Go back and try again.")
    String notPossible();

    @Message("Go to the start page")
    String toStart();
}
