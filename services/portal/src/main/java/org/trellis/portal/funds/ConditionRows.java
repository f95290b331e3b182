package org.trellis.portal.funds;

import java.util.List;
import java.util.stream.IntStream;
import org.trellis.portal.pages.Errors;

/// The conditions of a fund as they stand in its form.
public record ConditionRows(List<String> kindsTyped, List<String> wordsTyped) {

    /// A condition as it stands in the form.
    public record Row(int n, String kind, String words) {

        public String field() {
            return "condition-" + n;
        }

        public int number() {
            return n + 1;
        }

        public boolean isEmpty() {
            return kind.isBlank() && words.isEmpty();
        }
    }

    private static final int MOST = 10;
    private static final int ROOM = 3;

    /// What is filled in, and room for a few more.
    public List<Row> rows() {
        var used = (int) all().stream().filter(row -> !row.isEmpty()).count();
        return all().subList(0, Math.min(MOST, used + ROOM));
    }

    public List<String> kinds() {
        return FundCodes.CONDITIONS;
    }

    public List<String> banned() {
        return FundCodes.BANNED;
    }

    /// In the order of the rows, the empty ones left out; a half of one is an error beside its row.
    List<Terms.Condition> typed(Errors errors, KeepingWords say) {
        filled().stream()
                .filter(row -> row.kind().isBlank() || row.words().isEmpty())
                .forEach(row -> errors.add(row.field(), say.conditionHalf()));
        return filled().stream()
                .map(row -> new Terms.Condition(row.kind(), row.words()))
                .toList();
    }

    /// The row that the service counts as its condition `at`.
    String field(int at) {
        return at >= 0 && at < filled().size() ? filled().get(at).field() : "form";
    }

    private List<Row> filled() {
        return all().stream().filter(row -> !row.isEmpty()).toList();
    }

    // Those filled in come first, so that none can stand below the rows that are shown.
    private List<Row> all() {
        var filled = IntStream.range(0, MOST)
                .mapToObj(n -> new Row(n, at(kindsTyped, n), at(wordsTyped, n)))
                .filter(row -> !row.isEmpty())
                .toList();
        return IntStream.range(0, MOST)
                .mapToObj(n -> n < filled.size()
                        ? new Row(n, filled.get(n).kind(), filled.get(n).words())
                        : new Row(n, "", ""))
                .toList();
    }

    private static String at(List<String> typed, int n) {
        return n < typed.size() ? typed.get(n).strip() : "";
    }
}
