package org.trellis.portal.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words around every page.
@MessageBundle("page")
public interface PageWords {

    @Message("Skip to main content")
    String skip();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Your pages")
    String yourPages();

    @Message("Home")
    String home();

    @Message("Find a group")
    String find();

    @Message("Helpline")
    String console();

    @Message("Inbox")
    String inbox();

    @Message("Bulletins")
    String bulletins();

    @Message("Referrals")
    String referrals();

    @Message("Our page")
    String listing();

    @Message("Who sees what")
    String links();

    @Message("People")
    String people();

    @Message("Your account")
    String account();

    @Message("You act for {name}")
    String actingFor(String name);

    @Message("Act for another organisation")
    String actForAnother();

    @Message("Organisation")
    String organisation();

    @Message("Change")
    String change();

    @Message("About these pages")
    String footer();

    @Message("For developers")
    String developers();

    @Message("Trellis links community groups with the councils and charities around them. "
            + "Each group owns its own page, and decides who sees what.")
    String about();

    @Message("There is a problem")
    String problem();

    @Message("Error: ")
    String errorPrefix();

    @Message("Back")
    String back();

    @Message("Cancel")
    String cancel();

    @Message("Important")
    String important();

    @Message("Next page")
    String next();

    @Message("optional")
    String optional();

    @Message("Running Trellis")
    String operator();

    @Message("The operator's pages")
    String operatorPages();
}
