package org.trellis.portal.leaving;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of taking everything away and of coming to an end.
@MessageBundle("leaving")
public interface LeavingWords {

    @Message("Take our data away")
    String dataTitle();

    @Message("Everything that Trellis holds for {name}, as it is stored. It may name people: keep it as you would keep "
            + "a list of telephone numbers. That you took it stands in your log.")
    String dataLead(String name);

    @Message("Page, people, links and shares, limits, and what readers said")
    String directory();

    @Message("Pathways, and what changed in them")
    String referrals();

    @Message("Funds, applications for grants, and the money of them")
    String grants();

    @Message("Signposts and bulletins that came and went; files are fetched from their pages")
    String signposting();

    @Message("What became of messages, without names and words")
    String dispatch();

    @Message("For a spreadsheet (ZIP with CSV files)")
    String zip();

    @Message("For a computer (JSON)")
    String json();

    @Message("Who did what")
    String logbook();

    @Message("The log has downloads of its own, by which it can be verified.")
    String logbookLead();

    @Message("Coming to an end")
    String endTitle();

    @Message("A group may end when its work is done. Here is what is still open, so that nobody is left hanging. Do "
            + "what you want of it, in any order; only the last step ends anything.")
    String endLead();

    @Message("Take nobody new on")
    String pauseTitle();

    @Message("Done: you pause.")
    String pauseDone();

    @Message("Pause, so that those who look for help are shown somebody else.")
    String pauseDo();

    @Message("Answer what waits")
    String waitingTitle();

    @Message("Done: nothing waits.")
    String waitingDone();

    @Message("{#if more}More than {number} signposts wait.{#else if number == 1}1 signpost waits.{#else}{number} "
            + "signposts wait.{/if} Answer them, or say that you cannot.")
    String waiting(int number, boolean more);

    @Message("Tell those you work with")
    String linksTitle();

    @Message("Done: nobody has a link to you.")
    String linksDone();

    @Message("These have a link to you. Tell them, or do not: closing ends all links at once, both ways.")
    String links();

    @Message("Keep a copy")
    String copyTitle();

    @Message("From the day on which everything is destroyed nobody can take it away any more.")
    String copy();

    @Message("Close the group")
    String closeTitle();

    @Message("Nobody else sees it from then on. For thirty days any steward can open it again. Then everything that "
            + "Trellis keeps of it is destroyed, for good; its stewards are sent the day, and a link to the proof.")
    String close();

    @Message(
            "Done: your group is closed. On {day} everything that Trellis keeps of it is destroyed. Until then you can "
                    + "open it again, or take a copy.")
    String closed(String day);

    @Message("Everything was destroyed")
    String proofTitle();

    @Message("What Trellis kept of this group was destroyed: {day}. {total} rows went.")
    String proofLead(String day, long total);

    @Message("What is left is this page and the number below, which names nobody. What others wrote in their own logs "
            + "of what they did with the group stays theirs.")
    String proofKept();

    @Message("The number that the group had")
    String proofId();

    @Message("The seal of this proof (SHA-256)")
    String proofHash();

    @Message("Keep this link, or copy the proof: whoever has its text can compute the seal again with any program.")
    String proofHow();

    @Message("What went, by table")
    String proofRows();

    @Message("The proof as text")
    String proofText();

    @Message("Not destroyed yet")
    String proofWaitsTitle();

    @Message("Everything that Trellis keeps of this group will be destroyed: {day}. Afterwards the proof stands here.")
    String proofWaits(String day);

    @Message("Until then its stewards can open it again, or take a copy.")
    String proofBefore();

    @Message("There is nothing here")
    String proofGoneTitle();

    @Message("This link is not right, or its group was opened again. Look whether the whole link was copied.")
    String proofGone();
}
