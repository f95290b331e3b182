package org.trellis.portal.hours;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// The times of hours as they stand in a form: days of the week, days that differ, bank holidays. Each column comes as
/// a
/// list; a row is what stands at the same place in each.
public class WeekForm {

    private static final int EMPTY_TIMES = 2;

    /// Times on a weekday: the first seven are the days in their order, the others have their day chosen.
    public record Times(int at, String day, String opens, String closes) {

        public boolean isDaysOwn() {
            return at < Hours.DAYS.size();
        }

        public String field() {
            return "opens-" + at;
        }

        boolean isEmpty() {
            return opens.isEmpty() && closes.isEmpty();
        }
    }

    /// Days that are not as every week.
    public record Other(int at, String from, String until, String opens, String closes, String words) {

        public String field() {
            return "from-" + at;
        }

        boolean isEmpty() {
            return from.isEmpty() && until.isEmpty() && opens.isEmpty() && closes.isEmpty() && words.isEmpty();
        }
    }

    @RestForm
    public List<String> day;

    @RestForm
    public List<String> opens;

    @RestForm
    public List<String> closes;

    @RestForm
    public List<String> from;

    @RestForm
    public List<String> until;

    @RestForm
    public List<String> otherOpens;

    @RestForm
    public List<String> otherCloses;

    @RestForm
    public List<String> otherWords;

    @RestForm
    public boolean closedOnBankHolidays;

    public List<Times> times = List.of();
    public List<Other> others = List.of();

    /// `hours` are null where there are none.
    public static WeekForm of(Hours hours) {
        var form = new WeekForm();
        form.closedOnBankHolidays = hours != null && hours.closedOnBankHolidays();
        form.times = kept(hours == null ? List.of() : hours.weekly());
        form.others = keptOthers(hours == null ? List.of() : hours.exceptions());
        return form;
    }

    /// Makes rows of the columns that were sent; a shorter column has nothing in the rows that it lacks.
    public WeekForm typed() {
        var rows = new ArrayList<Times>();
        for (var at = 0; at < size(day); at++) {
            rows.add(new Times(at, get(day, at), get(opens, at), get(closes, at)));
        }
        times = rows.isEmpty() ? kept(List.of()) : rows;
        var days = new ArrayList<Other>();
        for (var at = 0; at < size(from); at++) {
            days.add(new Other(
                    at, get(from, at), get(until, at), get(otherOpens, at), get(otherCloses, at), get(otherWords, at)));
        }
        others = days.isEmpty() ? keptOthers(List.of()) : days;
        return this;
    }

    public List<String> days() {
        return Hours.DAYS;
    }

    /// Whether there are more times than one for a day, so that they are not folded away.
    public boolean isMoreThanOne(Errors errors) {
        return times.stream().anyMatch(row -> !row.isDaysOwn() && (!row.isEmpty() || errors.of(row.field()) != null));
    }

    /// Whether it says anything, or something is wrong with it, so that it is not folded away.
    public boolean isOpen(Errors errors) {
        return !times.stream().allMatch(row -> row.isEmpty() && errors.of(row.field()) == null)
                || !others.stream().allMatch(row -> row.isEmpty() && errors.of(row.field()) == null);
    }

    /// What is typed, without words; what cannot be stands in the errors then.
    public Hours read(HoursWords words, Errors errors) {
        return new HoursTyped(this, words, errors).read();
    }

    private static List<Times> kept(List<Hours.Slot> weekly) {
        var rest = new ArrayList<>(weekly);
        var rows = new ArrayList<Times>();
        for (var day : Hours.DAYS) {
            var first = rest.stream()
                    .filter(slot -> slot.day().equals(day))
                    .findFirst()
                    .orElse(null);
            rest.remove(first);
            rows.add(new Times(
                    rows.size(),
                    day,
                    first == null ? "" : text(first.opens()),
                    first == null ? "" : text(first.closes())));
        }
        rest.forEach(slot -> rows.add(new Times(rows.size(), slot.day(), text(slot.opens()), text(slot.closes()))));
        for (var i = 0; i < EMPTY_TIMES; i++) {
            rows.add(new Times(rows.size(), "", "", ""));
        }
        return rows;
    }

    private static List<Other> keptOthers(List<Hours.OtherDays> exceptions) {
        var rows = new ArrayList<Other>();
        exceptions.forEach(one -> rows.add(new Other(
                rows.size(),
                text(one.from()),
                one.from().equals(one.until()) ? "" : text(one.until()),
                text(one.opens()),
                text(one.closes()),
                text(one.words()))));
        rows.add(new Other(rows.size(), "", "", "", "", ""));
        return rows;
    }

    private static int size(List<String> column) {
        return column == null ? 0 : column.size();
    }

    private static String get(List<String> column, int at) {
        return at < size(column) ? text(column.get(at)) : "";
    }

    // A full hour is written 10:00, not 10.
    private static String text(LocalTime time) {
        return Objects.toString(time, "");
    }

    private static String text(Object value) {
        return Objects.toString(value, "").strip();
    }
}
