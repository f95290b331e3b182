package org.trellis.portal.pastgrants;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of grants from before Trellis.
@MessageBundle("pastgrant")
public interface PastGrantWords {

    @Message("Past grants")
    String title();

    @Message("What you gave before you used Trellis. Nobody else sees it, unless you publish it.")
    String lead();

    @Message("There are none yet. Bring a file of 360Giving: most funders have one already.")
    String none();

    @Message("{#switch code}{#case 'removed'}It is gone, also from the open data.{#case}Done.{/switch}")
    String done(String code);

    @Message("{grants} grants, {sum} altogether.")
    String totals(long grants, String sum);

    @Message("Year by year")
    String years();

    @Message("Year")
    String year();

    @Message("Programme")
    String programme();

    @Message("{sum} to {name}, {day}")
    String to(String sum, String name, String day);

    @Message("a person, of whom nothing is kept")
    String somebody();

    @Message("Bring a file of grants")
    String importTitle();

    @Message("A package of 360Giving, or a sheet with its columns. Names of people, contacts and "
            + "addresses are never kept. Bring the same file again whenever you like: a grant is known "
            + "by its id, and only what changed is changed.")
    String importLead();

    @Message("They are kept at once. A wrong one keeps no other out.")
    String takeHint();

    @Message("JSON or CSV, up to 5 MB and 5,000 grants.")
    String fileHint();

    @Message("Choose a file")
    String fileMissing();

    @Message("{#switch code}{#case 'file-too-large'}The file is larger than 5 MB. Bring it in "
            + "parts.{#case 'file-broken'}The file breaks off or has a mistake at line {line}. Nothing "
            + "of it was kept.{#case 'file-has-no-grants'}There are no grants in this file. It should "
            + "be a package of 360Giving, or a sheet with its columns.{#case 'too-many-grants'}There "
            + "are more than 5,000 grants in this file. Bring it in parts.{#case 'file-empty'}The file "
            + "is empty.{#case 'file-is-workbook'}This is a workbook. Save it as CSV, and bring "
            + "that.{#case 'file-not-utf8'}The file is not in UTF-8. Save it as CSV UTF-8, and bring "
            + "that.{#case}{detail}{/switch}")
    String refused(String code, Object line, String detail);

    @Message("What would come of this file")
    String reportLook();

    @Message("What came of this file")
    String reportTaken();

    @Message("Nothing is kept yet.")
    String lookedOnly();

    @Message("Nothing changed: all of it was here already.")
    String noNews();

    @Message("{added} added, {changed} changed.")
    String taken(int added, int changed);

    @Message("In the file")
    String inFile();

    @Message("New")
    String added();

    @Message("Changed")
    String changed();

    @Message("Here already")
    String same();

    @Message("Cannot be kept")
    String wrong();

    @Message("Which cannot be kept, and why")
    String problems();

    @Message("The others are not held up by them. Put these right in the file, and bring it again.")
    String problemsLead();

    @Message("These are the first {most}.")
    String cut(int most);

    @Message("Grant {of} of the file:")
    String number(int of);

    @Message("{#switch code}{#case 'not-a-grant'}this is no grant{#case 'id-missing'}it has no "
            + "id{#case 'duplicated-id'}another one of the file has this id{#case 'text-missing'}this "
            + "is empty{#case 'text-too-long'}this is too long{#case 'currency-not-gbp'}it is not in "
            + "pounds (GBP){#case 'amount-not-possible'}the amount is not a sum above nothing in whole "
            + "pence{#case 'date-not-possible'}the day cannot be read, or is "
            + "ahead{#case}{code}{/switch} ({field}).")
    String reason(String code, String field);

    @Message("Keep these")
    String takeThese();

    @Message("Choose the file once more: nobody kept it meanwhile.")
    String takeTheseLead();

    @Message("Bring another file")
    String another();

    @Message("Take it away")
    String removeTitle();

    @Message("It goes from here and from the open data at once. Copies that others made stay with "
            + "them. A file that has it brings it back.")
    String removeLead();

    @Message("Take this grant away")
    String remove();
}
