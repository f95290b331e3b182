package org.trellis.portal.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words around a list of an organisation's own pathways.
@MessageBundle("pathlist")
public interface PathwayListWords {

    @Message("Bring pathways from a list")
    String title();

    @Message("If you keep your pathways in a spreadsheet or in another directory, bring them from there. Each has a "
            + "reference of yours, by which it is known again: send the list again, and only what it says otherwise "
            + "changes. What the list leaves out stays as it is.")
    String lead();

    @Message("Nobody reads them over on the way in. So readers see that nobody has said yet that they are right, until "
            + "one of you does.")
    String unread();

    @Message("A file that your spreadsheet program saved as \"CSV UTF-8\", or services of Open Referral UK as a JSON "
            + "file. At most 1 MB and 1,000 pathways. The first line of a CSV file names its columns: reference, title, "
            + "need, areas, eligibility, how, what next, referrers, self referral, answer days, hours, languages, cost, "
            + "cost words, telephone, email, link, audience. The first three are needed.")
    String fileHint();

    @Message("Show at once what is new and complete")
    String publish();

    @Message("Otherwise it stands among your drafts.")
    String publishHint();

    @Message("The need of rows that name none")
    String need();

    @Message("Every row names its need")
    String needNone();

    @Message(
            "What can be taken is in at once. What you wrote on this site stays, where the list says what it said before.")
    String takeHint();

    @Message("Pick a file")
    String fileMissing();

    @Message("{#switch code}{#case 'file-too-large'}The file is larger than 1 MB. Send it in parts.{#case "
            + "'too-large'}The file is larger than 1 MB. Send it in parts.{#case 'file-empty'}The file is empty.{#case "
            + "'file-has-no-rows'}There is no pathway in this file.{#case 'file-is-workbook'}This is a workbook or an "
            + "archive. Open it in your spreadsheet program and save the sheet as \"CSV UTF-8\".{#case "
            + "'feed-broken'}This is not a list of services of Open Referral UK.{#case 'too-many-rows'}There are more than "
            + "1,000 pathways in this file. Send it in parts.{#case 'file-not-utf8'}Line {line} is not in UTF-8. In your "
            + "spreadsheet program, save the sheet as \"CSV UTF-8\".{#case}{detail}{/switch}")
    String refused(String code, Object line, String detail);

    @Message("What would come of your list")
    String reportLook();

    @Message("Your list is in")
    String reportTaken();

    @Message("Nothing has changed yet.")
    String lookedOnly();

    @Message("Your list says what it said before. Nothing has changed.")
    String noNews();

    @Message("{created} new, {changed} changed")
    String counts(int created, int changed);

    @Message("New")
    String created();

    @Message("Changed")
    String changed();

    @Message("As before")
    String same();

    @Message("Cannot be taken")
    String wrong();

    @Message("What is wrong, row by row")
    String problems();

    @Message("These rows stay out; they do not keep the others out.")
    String problemsLead();

    @Message("What is new or changes")
    String news();

    @Message("Only the first {number} of each kind are shown here.")
    String cut(int number);

    @Message("Line {line}")
    String line(long line);

    @Message("{words}")
    String reason(String code, String words);

    @Message("draft, still without: {parts}")
    String draft(String parts);

    @Message("draft")
    String draftOnly();

    @Message("shown")
    String shown();

    @Message("Columns that mean nothing here: {columns}")
    String ignored(String columns);

    @Message("Take these in")
    String takeThese();

    @Message("Pick the same file once more: we kept no copy of it.")
    String takeTheseLead();

    @Message("Bring another list")
    String another();

    @Message("Your pathways")
    String toOwn();
}
