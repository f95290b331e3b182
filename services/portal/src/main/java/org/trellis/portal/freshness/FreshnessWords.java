package org.trellis.portal.freshness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of "is your page still right?" and of the rule by which pages age.
@MessageBundle("fresh")
public interface FreshnessWords {

    @Message("Is the page of {name} still right?")
    String title(String name);

    @Message("This is how it describes you:")
    String summary();

    @Message("Somebody of your group last said that it is right: {day}")
    String confirmed(String day);

    @Message("Nobody of your group has said yet that it is right.")
    String neverConfirmed();

    @Message("You said that it is right. You can change that.")
    String saidRight();

    @Message("You said that it is not right. You can change that.")
    String saidWrong();

    @Message("Yes, still right")
    String right();

    @Message("No, something is wrong")
    String wrong();

    @Message("No sign-in is needed. The link works until {day}. Doing nothing is fine too.")
    String until(String day);

    @Message("Thank you")
    String rightTitle();

    @Message("Your page now says that your group confirmed it today. You can close this page.")
    String rightLead();

    @Message("Thank you for saying so")
    String wrongTitle();

    @Message("Whoever reads your page is now told to ring first. When you have a moment, sign in and change what is "
            + "wrong.")
    String wrongLead();

    @Message("Change our page")
    String change();

    @Message("I tapped the wrong one")
    String mistake();

    @Message("There is nothing to answer here")
    String goneTitle();

    @Message("The link may be older than a month, or was sent to somebody who has left the group. Sign in to say that "
            + "your page is right.")
    String gone();

    @Message("How sure you can be")
    String ruleTitle();

    @Message("Groups write their own pages. Changing a page is not the same as saying that all of it is right, so "
            + "every page tells when somebody of the group last said that it is. That is the same for all groups:")
    String ruleLead();

    @Message("Up to {days} days: confirmed.")
    String ruleFresh(long days);

    @Message("Up to {days} days: confirmed some time ago.")
    String ruleAgeing(long days);

    @Message("After that: ring first. The same if somebody of the group said that something on it is wrong.")
    String ruleStale();

    @Message("After {days} days the public does not see the page, until somebody of the group confirms it.")
    String ruleHidden(long days);

    @Message("The group is asked before each of these, by text message or e-mail, and answers with one tap. A page "
            + "that was never confirmed counts from its last change.")
    String ruleAsked();

    @Message(
            "Links are looked at each night by a machine. One that fails on three looks over two days or more is told to "
                    + "the group alone. If nothing changes for {days} days, the page says that it did not work when last tried. "
                    + "Nothing is removed.")
    String ruleLinks(long days);

    @Message(
            "Name and area, how to reach the group, what it does, and its hours are confirmed each for itself, or all with "
                    + "one tap. The page counts as the oldest of those that hold something.")
    String ruleParts();

    @Message("What somebody else listed, and the group never confirmed, says so on its page.")
    String ruleImports();
}
