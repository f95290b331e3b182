package org.trellis.portal.councillors;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of a councillor's first page.
@MessageBundle("councillor")
public interface CouncillorWords {

    @Message("In your wards")
    String title();

    @Message("You see what groups show everybody, and what they show to councillors. Groups decide about themselves.")
    String lead();

    @Message("Your wards are not written down yet. Ask a liaison officer of your council to say where you work, under "
            + "People.")
    String noWards();

    @Message("In and near {ward}")
    String ward(String ward);

    @Message("No public group is found here.")
    String nobody();

    @Message("Find more in {ward}")
    String more(String ward);

    @Message("Shown to you by groups")
    String visits();

    @Message("No group has invited you to something that it has in hand.")
    String noVisits();

    @Message("All of it")
    String toItems();
}
