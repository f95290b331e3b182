package org.trellis.portal.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trellis.portal.pages.Errors;

/// What a person chose about a list. The file itself cannot stand in a form again: browsers do not let it.
public final class ListForm {

    /// What a list can say of a group, in the order in which it is asked.
    public static final List<String> FIELDS = List.of(
            "name",
            "area",
            "postcode",
            "latitude",
            "longitude",
            "url",
            "description",
            "reference",
            "status",
            "created");

    // Each of them stands in each of the lists above: more would make the page heavy.
    private static final int MOST_COLUMNS = 30;
    private static final String PREFIX = "column-";

    public boolean take;
    public String fileName = "";
    public Errors errors = Errors.none();
    private final Map<String, String> chosen = new LinkedHashMap<>();
    private Map<String, String> found = Map.of();
    private List<String> header = List.of();
    private boolean open;

    static ListForm of(Upload upload) {
        var form = new ListForm();
        form.take = "take".equals(upload.field("then"));
        form.fileName = upload.fileName();
        for (var field : FIELDS) {
            var column = upload.field(PREFIX + field);
            if (!column.isEmpty()) {
                form.chosen.put(field, column);
            }
        }
        return form;
    }

    /// As directory wants it: our name of a column, then the list's.
    Map<String, String> chosen() {
        return chosen;
    }

    /// The choices stay for the next time that the file is picked, and taking it in is what is likeliest then.
    ListForm after(ListsClient.Report report) {
        take = true;
        found = report.columns();
        var names = new ArrayList<>(report.columns().values());
        names.addAll(report.ignored());
        names.addAll(report.notKept());
        header = names;
        return this;
    }

    /// The columns that the list has, for somebody to say what they are.
    void ask(List<String> columns) {
        header = columns.stream().filter(name -> !name.isBlank()).toList();
        open = true;
    }

    public String then() {
        return take ? "take" : "look";
    }

    public boolean isAsked() {
        return open;
    }

    public boolean isChoosable() {
        return !columns().isEmpty();
    }

    public List<String> fields() {
        return FIELDS;
    }

    public List<String> columns() {
        var all = header.stream().limit(MOST_COLUMNS).collect(Collectors.toCollection(LinkedHashSet::new));
        chosen.values().stream().filter(name -> !name.equals("-")).forEach(all::add);
        return List.copyOf(all);
    }

    public boolean isCut() {
        return header.size() > MOST_COLUMNS;
    }

    public String chosen(String field) {
        return chosen.getOrDefault(field, "");
    }

    /// What was taken for it the last time; empty when nothing was.
    public String found(String field) {
        return found.getOrDefault(field, "");
    }
}
