package org.trellis.portal.operator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of running the platform.
@MessageBundle("operator")
public interface OperatorWords {

    @Message("Running Trellis")
    String title();

    @Message("You hold no role in any organisation here. What you see is what you did yourself, what gro"
            + "ups say about it, and how the services are.")
    String lead();

    @Message("Services")
    String services();

    @Message("Ready")
    String ready();

    @Message("Does not answer, or is not ready")
    String down();

    @Message("No dead letters")
    String noLetters();

    @Message("Its dead letters cannot be counted just now.")
    String lettersUnknown();

    @Message("{count} dead letters in {topic}; the last: {reason}")
    String letters(long count, String topic, String reason);

    @Message("Directory does not answer, so this cannot be shown just now.")
    String directoryAway();

    @Message("Institutions")
    String institutions();

    @Message("Hidden pages")
    String hidings();

    @Message("{count} hidden now, {appeals} with an appeal")
    String hiddenNow(int count, int appeals);

    @Message("Groups that let you look in")
    String visits();

    @Message("None just now.")
    String noVisits();

    @Message("until {moment}")
    String until(String moment);

    @Message("{#switch state}{#case 'invited'}Invited{#case 'over'}Invitation over{#case 'joined'}Joined"
            + "{#case 'joining'}Joining{#case}Being registered{/switch}")
    String state(String state);

    @Message("The invitation went to {hint}")
    String invitedAt(String hint);

    @Message("You have registered none.")
    String noInstitutions();

    @Message("Send the invitation again")
    String inviteAgain();

    @Message("To another number or e-mail address")
    String elsewhere();

    @Message("Withdraw the invitation")
    String withdraw();

    @Message("Register an institution")
    String newInstitution();

    @Message("What it is")
    String kind();

    @Message("What it is called")
    String name();

    @Message("GSS code, of a council")
    String gss();

    @Message("A letter and eight digits, such as E06000001")
    String gssHint();

    @Message("How you made sure of who this is")
    String evidence();

    @Message("Telephone number or e-mail address of its first member")
    String firstMember();

    @Message("Write the invitation in Welsh")
    String inWelsh();

    @Message("Write the invitation in English")
    String inEnglish();

    @Message("Language of the invitation")
    String language();

    @Message("Register and invite")
    String register();

    @Message("{#switch what}{#case 'registered'}The institution stands, and its first member is invited."
            + "{#case 'noted'}It is noted, and will be finished when sign-in answers again.{#case 'invite"
            + "d'}The invitation is on its way. The link before it leads nowhere now.{#case 'withdrawn'}T"
            + "he invitation is withdrawn.{#case 'hidden'}The public does not see the page now. Its stewa"
            + "rds are told.{#case 'lifted'}The page is the group's to show again.{#case}Done.{/switch}")
    String done(String what);

    @Message("No page is hidden, and none was.")
    String noHidings();

    @Message("Reason: {reason}")
    String reasonWas(String reason);

    @Message("The group says: {words}")
    String appealIs(String words);

    @Message("Over since {moment}")
    String isOver(String moment);

    @Message("Show the page again")
    String lift();

    @Message("Hide a public page")
    String hideTitle();

    @Message("Only the public page and search, for 24 hours at most. What the group opened to others sta"
            + "ys. Its stewards are told at once.")
    String hideLead();

    @Message("Address of the group's page")
    String group();

    @Message("Copy the address of the group's page here")
    String groupMissing();

    @Message("There is no public page of a group at this address")
    String groupUnknown();

    @Message("Why: the group will read these words")
    String reason();

    @Message("For how many hours, 1 to 24")
    String hours();

    @Message("Write a number from 1 to 24")
    String hoursWrong();

    @Message("Hide it from the public")
    String hide();

    @Message("{name} lets you look in")
    String visitTitle(String name);

    @Message("To read only. Each look stands in the group's own log, with what you read and when.")
    String visitLead();

    @Message("Read its own page")
    String readListing();

    @Message("Read its links")
    String readLinks();

    @Message("See whether its stewards can be reached")
    String readNotices();

    @Message("{stewards} stewards: {phones} with a telephone number, {emails} with an e-mail address")
    String reached(int stewards, int phones, int emails);

    @Message("Who can find it: {visibility}")
    String visibility(String visibility);

    @Message("{name}: we open {ours}, they open {theirs}")
    String linkLine(String name, String ours, String theirs);

    @Message("It is linked with nobody.")
    String noLinks();

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();
}
