package org.trellis.portal.deletions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about deleting what one is shown no longer.
@MessageBundle("deletions")
public interface DeletionsWords {

    @Message("To be deleted")
    String title();

    @Message(
            "When somebody shows a part of its page no longer, whoever saw it deletes what it wrote down of it: on paper, "
                    + "in lists, on telephones.")
    String lead();

    @Message("Nothing is to be deleted, and you asked nobody to.")
    String nothing();

    @Message("Thank you. They see that it is deleted.")
    String done();

    @Message("{name} asks you to delete: {what}")
    String forYou(String name, String what);

    @Message("You asked {name} to delete: {what}")
    String fromYou(String name, String what);

    @Message("Only your team \"{team}\" was shown it, and only your team sees this")
    String forYourTeam(String team);

    @Message("Only the team \"{team}\" was shown it, and is asked")
    String fromTeam(String team);

    @Message("Only one team was shown it, and is asked")
    String fromATeam();

    @Message("Since {day}")
    String since(String day);

    @Message("Deleted, they say: {day}")
    String confirmed(String day);

    @Message("You said that it is deleted: {day}")
    String youConfirmed(String day);

    @Message("Not confirmed yet")
    String open();

    @Message("We have deleted it")
    String confirm();

    @Message("An organisation that you no longer see")
    String nameless();

    @Message("What is to be deleted")
    String link();
}
