package org.trellis.portal.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about lists of groups that an institution brings.
@MessageBundle("imports")
public interface ImportsWords {

    @Message("Lists of groups")
    String title();

    @Message(
            "You keep a list of the groups around you? Bring it here, so that people find them. Only your organisation sees "
                    + "what you brought until you have said why it may be shown.")
    String lead();

    @Message("Bring your list")
    String bring();

    @Message("What you have brought")
    String brought();

    @Message("Say why it may be shown")
    String state();

    @Message("Your last lists")
    String batches();

    @Message("You have brought no list yet.")
    String noBatches();

    @Message("{created} new, {updated} changed")
    String counts(int created, int updated);

    @Message("Undone: {day}")
    String undone(String day);

    @Message("Undo")
    String undo();

    @Message("That list is undone.")
    String undoneNow();

    @Message("Undo the list of {day}?")
    String undoTitle(String day);

    @Message("groups that it brought are gone, from the public too")
    String undoBrought();

    @Message("groups that it changed say again what they said before")
    String undoChanged();

    @Message("what a group said of itself, or you took out meanwhile, stays so")
    String undoStays();

    @Message("Yes, undo it")
    String undoYes();

    @Message("No, go back")
    String undoNo();

    @Message("This list cannot be undone now. Only the latest list that stands can be, and none before your last five: "
            + "undo the later ones first.")
    String notTheLatest();

    @Message("This list is undone already.")
    String undoneAlready();

    @Message(
            "A file that your spreadsheet program saved as \"CSV UTF-8\", or an Open Referral UK feed as a JSON file. At "
                    + "most 64 MB and 250,000 rows. The first line of a CSV file names its columns.")
    String fileHint();

    @Message("Telephone numbers, e-mail addresses and names of people are never kept: columns of that kind are dropped "
            + "while the file is read. Of a postcode only the first half is kept.")
    String notPeople();

    @Message("What should happen")
    String then();

    @Message("Look first")
    String look();

    @Message("You see what would come of your list. Nothing changes, and we keep no copy of the file: to take it in "
            + "you pick it once more.")
    String lookHint();

    @Message("Take it in")
    String take();

    @Message("What can be taken is in at once, for your organisation alone. It can be undone.")
    String takeHint();

    @Message("Your file")
    String file();

    @Message("Send the file")
    String send();

    @Message("A large file takes a while. Leave this page open until the answer is there.")
    String patience();

    @Message("Which column is which")
    String columns();

    @Message("Choose the column of your list that says it.")
    String columnsLead();

    @Message(
            "Only the first thirty columns can be chosen. Where another is meant, give it a usual name, such as \"Name\" or "
                    + "\"Area\", in your file.")
    String columnsCut();

    @Message(
            "{#switch field}{#case 'name'}Name of the group{#case 'area'}Area, in words{#case 'postcode'}Postcode{#case "
                    + "'latitude'}Latitude{#case 'longitude'}Longitude{#case 'url'}Web page{#case 'description'}What they do{#case "
                    + "'reference'}Your own number for it{#case 'status'}Whether it still exists{#case 'created'}Since when{#case}{field}{/switch}")
    String field(String field);

    @Message("As its name says")
    String guess();

    @Message("As found: {column}")
    String found(String column);

    @Message("There is none")
    String none();

    @Message("Pick a file")
    String fileMissing();

    @Message(
            "{#switch code}{#case 'columns-missing'}The first line of your file does not tell which column is the group's "
                    + "name, or which says where it is. Choose them here, and pick the file again.{#case "
                    + "'column-unknown'}A column that you chose is not in this file. Choose again, and pick the file "
                    + "again.{#case 'imports-busy'}Other lists are on their way in just now. Nothing of yours was taken. "
                    + "Try again in a minute.{#case 'file-too-large'}The file is larger than 64 MB. Send it in parts.{#case "
                    + "'file-empty'}The file is empty.{#case 'file-has-no-rows'}The file names its columns and has no row "
                    + "below them.{#case 'file-is-workbook'}This is a workbook or an archive. Open it in your spreadsheet "
                    + "program and save the sheet as \"CSV UTF-8\".{#case 'file-not-text'}Line {line} holds what no text "
                    + "has. In your spreadsheet program, save the sheet as \"CSV UTF-8\".{#case 'file-not-utf8'}Line {line} "
                    + "is not in UTF-8. In your spreadsheet program, save the sheet as \"CSV UTF-8\".{#case "
                    + "'line-too-long'}Line {line} is far too long. Is this a CSV file?{#case 'row-too-long'}The row that "
                    + "begins on line {line} does not end. Is a closing quotation mark missing?{#case "
                    + "'too-many-columns'}The first line names too many columns. Is this a CSV file?{#case "
                    + "'too-many-rows'}The file has more than 250,000 rows. Send it in parts.{#case 'feed-broken'}The feed "
                    + "cannot be read after service {line}.{#case 'feed-too-long'}Service {line} of the feed is far too "
                    + "long.{#case}{detail}{/switch}")
    String refused(String code, Object line, String detail);

    @Message("The first {number} good rows are in. It is safe to send the mended file whole.")
    String halfWay(int number);

    @Message("What would come of your list")
    String reportLook();

    @Message("Your list is in")
    String reportTaken();

    @Message("Nothing has changed yet.")
    String lookedOnly();

    @Message("Your list says what you brought before. Nothing has changed.")
    String noNews();

    @Message(
            "{number} rows wait. Nobody outside your organisation sees them until you have said why they may be shown.")
    String waiting(int number);

    @Message("Rows")
    String rows();

    @Message("Can be taken")
    String good();

    @Message("Cannot be taken")
    String bad();

    @Message("New")
    String created();

    @Message("Changed")
    String updated();

    @Message("As before")
    String unchanged();

    @Message("Stay out: a group spoke for itself, or you took them out")
    String keptOut();

    @Message("What is wrong, row by row")
    String problems();

    @Message("These rows stay out; they do not keep the others out.")
    String problemsLead();

    @Message("The first {number} of {all}")
    String problemsCut(int number, int all);

    @Message("Line {line}")
    String line(long line);

    @Message("{words}")
    String reason(String code, String words);

    @Message("What was left out of good rows")
    String notes();

    @Message("{words}: {count}")
    String note(String code, String words, int count);

    @Message("Columns about people, which are never kept: {columns}")
    String notKept(String columns);

    @Message("Columns that mean nothing here: {columns}")
    String ignored(String columns);

    @Message("Take these in")
    String takeThese();

    @Message("Pick the same file once more: we kept no copy of it.")
    String takeTheseLead();

    @Message("Another column is meant")
    String chooseOthers();

    @Message("Bring another list")
    String another();

    @Message("Which rows")
    String states();

    @Message(
            "{#switch code}{#case 'held'}Waiting{#case 'published'}Public{#case 'claimed'}A group said \"that is us\"{#case "
                    + "'removed'}Taken out{#case}All{/switch}")
    String stateIs(String code);

    @Message("There are no such rows.")
    String noRows();

    @Message("Taken out. It does not come back with a later list.")
    String takenOut();

    @Message("Take it out")
    String takeOut();

    @Message("At once and for good: a later list of yours does not bring it back.")
    String takeOutHint();

    @Message("Yes, take it out")
    String takeOutYes();

    @Message(
            "It covers every row that waits now. Within seconds everybody can find them, as listed by you and not confirmed "
                    + "by the group. Rows of a later list wait for words of their own.")
    String stateLead();

    @Message("Nothing waits to be shown.")
    String nothingWaits();

    @Message("Where the list comes from")
    String source();

    @Message("For example: groups that wrote to us in spring and asked to be listed")
    String sourceHint();

    @Message("On what lawful basis you publish it")
    String basis();

    @Message("In the sense of UK GDPR article 6. For example: legitimate interests; no personal data is in it")
    String basisHint();

    @Message("How the groups were told")
    String told();

    @Message("That they are listed, and how they can object")
    String toldHint();

    @Message("Publish")
    String publish();

    @Message("Say where the list comes from")
    String sourceMissing();

    @Message("Say on what lawful basis you publish it")
    String basisMissing();

    @Message("Say how the groups were told")
    String toldMissing();

    @Message("Use {number} letters or fewer")
    String tooLong(int number);

    @Message("That was not possible. Check what you typed and try again.")
    String notPossible();

    @Message("What you said before")
    String said();

    @Message("You have said nothing yet.")
    String saidNothing();

    @Message("{published} of {all} rows are public by it")
    String reach(long published, int all);

    @Message("Withdrawn: {day}")
    String withdrawn(String day);

    @Message("Withdraw it")
    String withdraw();

    @Message("What it published is public no more, and waits for other words.")
    String withdrawHint();

    @Message("Yes, withdraw it")
    String withdrawYes();

    @Message("{#switch what}{#case 'stated'}Thank you. Your rows are being published; look again in a moment.{#case "
            + "'withdrawn'}Withdrawn. What it published is being taken back.{#case}{/switch}")
    String done(String what);
}
