package org.trellis.portal.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// The page's three forms, of which one was sent: what was typed in it survives a mistake, the others say what holds.
public class CapacityForm {

    private static final int USUAL_DAYS = 14;
    private static final int USUAL_SLOW = 2;
    private static final int EMPTY_ROWS = 2;

    /// A limit beside the weekly one on everything.
    public record Row(int at, String need, String most, String period) {

        /// The field that its number is typed in.
        public String field() {
            return "most-" + at;
        }
    }

    @RestForm
    public String until;

    @RestForm
    public String text;

    @RestForm
    public String day;

    @RestForm
    public String week;

    /// The same number, where a pause gives way to going slow.
    @RestForm
    public String slow;

    @RestForm
    public List<String> need;

    @RestForm
    public List<String> most;

    @RestForm
    public List<String> period;

    @RestForm
    public String from;

    @RestForm
    public String to;

    @RestForm
    public String etag;

    public CapacityClient.Own now;
    public List<Row> rows;
    public String done;

    /// How many referrals a pause leaves open, when one has just begun.
    public int stillOpen;

    public Errors errors = Errors.none();

    /// Puts what holds now where nothing was sent.
    CapacityForm over(CapacityClient.Own own, LocalDate today) {
        now = own;
        until = or(until, own.pausedUntil() == null ? today.plusDays(USUAL_DAYS) : own.pausedUntil());
        text = or(text, own.note() == null ? null : own.note().text());
        day = or(day, own.note() == null ? today : own.note().until());
        etag = or(etag, own.etag());
        var quiet = own.quietHours();
        from = or(from, quiet == null ? null : quiet.from());
        to = or(to, quiet == null ? null : quiet.until());
        rows = most == null ? kept(own.limits()) : typed();
        var weekly = own.limits().stream()
                .filter(CapacityForm::isSlow)
                .map(CapacityClient.Limit::most)
                .findFirst();
        week = or(week, weekly.orElse(null));
        slow = or(slow, weekly.orElse(USUAL_SLOW));
        return this;
    }

    public List<String> periods() {
        return List.of("day", "week", "month");
    }

    static boolean isSlow(CapacityClient.Limit limit) {
        return limit.need() == null && limit.period().equals("week");
    }

    private static List<Row> kept(List<CapacityClient.Limit> limits) {
        var rows = new ArrayList<Row>();
        limits.stream()
                .filter(limit -> !isSlow(limit))
                .forEach(limit -> rows.add(
                        new Row(rows.size(), text(limit.need()), Integer.toString(limit.most()), limit.period())));
        for (var i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new Row(rows.size(), "", "", "week"));
        }
        return rows;
    }

    private List<Row> typed() {
        var rows = new ArrayList<Row>();
        for (var at = 0; at < most.size(); at++) {
            rows.add(new Row(at, get(need, at), get(most, at), get(period, at)));
        }
        return rows;
    }

    private static String get(List<String> typed, int at) {
        return typed == null || at >= typed.size() ? "" : text(typed.get(at));
    }

    private static String or(String typed, Object otherwise) {
        return typed == null ? text(otherwise) : typed.strip();
    }

    private static String text(Object value) {
        return Objects.toString(value, "").strip();
    }
}
