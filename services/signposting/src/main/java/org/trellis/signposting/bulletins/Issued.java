package org.trellis.signposting.bulletins;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A bulletin that was sent, in its latest version, as either side reads it.
public record Issued(
        UUID id,
        UUID senderId,
        String kind,
        ViewsAsked views,
        int version,
        BulletinText text,
        LastWord withdrawn,
        LastWord outcome,
        Instant sentAt,
        UUID position) {

    /// To be followed by more joins and conditions: `b` is the bulletin, `v` its latest version, `w` that it was
    /// withdrawn and `o` what happened.
    public static final String COLUMNS = """
            b.id, b.sender_id, b.kind, b.decides, b.decide_by, b.then_what, b.outcome_by, b.sent_at, b.position,
            v.n, v.title, v.body, v.source, v.for_whom, v.ends_on, v.ring, v.changed,
            w.at as withdrawn_at, w.text as withdrawn_why, o.at as outcome_at, o.text as outcome
            """;

    public static final String TABLES = """
            bulletin b
            join lateral (select * from bulletin_version x where x.bulletin_id = b.id order by x.n desc limit 1) v on true
            left join bulletin_word w on w.bulletin_id = b.id and w.word = 'withdrawn'
            left join bulletin_word o on o.bulletin_id = b.id and o.word = 'outcome'
            """;

    public static Issued of(Tuple row) {
        return new Issued(
                row.get("id", UUID.class),
                row.get("sender_id", UUID.class),
                row.get("kind", String.class),
                views(row),
                row.get("n", Integer.class),
                text(row),
                word(row, "withdrawn_why", "withdrawn_at"),
                word(row, "outcome", "outcome_at"),
                row.get("sent_at", Instant.class),
                row.get("position", UUID.class));
    }

    /// The last day on which it is of use by itself: what is over stands in no inbox.
    public boolean isOver(LocalDate today) {
        return text.endsOn() != null && today.isAfter(text.endsOn());
    }

    /// Whether views were asked for and the day is over on which it was to be said what happened.
    public boolean isOutcomeOverdue(LocalDate today) {
        return views != null && outcome == null && withdrawn == null && today.isAfter(views.outcomeBy());
    }

    /// Refuses a last day that is past, or more than a year off.
    static void mustEndInTime(LocalDate day, LocalDate today) {
        if (day != null && (day.isBefore(today) || day.isAfter(today.plusYears(1)))) {
            throw new BulletinRefusal.EndNotPossible().asException();
        }
    }

    static BulletinText text(Tuple row) {
        return new BulletinText(
                row.get("title", String.class),
                row.get("body", String.class),
                row.get("source", String.class),
                row.get("for_whom", String.class),
                day(row, "ends_on"),
                row.get("ring", String.class),
                row.get("changed", String.class));
    }

    static ViewsAsked views(Tuple row) {
        var decides = row.get("decides", String.class);
        var then = row.get("then_what", String.class);
        var decideBy = day(row, "decide_by");
        var outcomeBy = day(row, "outcome_by");
        return decides == null && then == null && decideBy == null && outcomeBy == null
                ? null
                : new ViewsAsked(decides, decideBy, then, outcomeBy);
    }

    static LocalDate day(Tuple row, String column) {
        var day = row.get(column);
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }

    private static LastWord word(Tuple row, String words, String at) {
        var when = row.get(at, Instant.class);
        return when == null ? null : new LastWord(row.get(words, String.class), when);
    }
}
