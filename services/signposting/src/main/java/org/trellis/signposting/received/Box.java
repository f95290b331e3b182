package org.trellis.signposting.received;

import java.util.Locale;

/// Where a receiver finds its bulletins: `b` is the bulletin, `v` its latest version, `w` that it was withdrawn, `o`
/// what
/// happened with views, `d` the delivery and `c` what the receiver made of it.
enum Box {
    /// What is of use still, and was not put away since there was last something new. What was withdrawn is here for
    /// whoever passed it on, and for nobody else.
    INBOX("""
            (c.put_away_at is null or o.at > c.put_away_at)
            and (w.at is null or c.passed_version is not null)
            and case b.kind
                when 'views' then b.outcome_by + 30
                else coalesce(v.ends_on, cast(d.at at time zone 'Europe/London' as date) + 90) end >= :today
            """),
    PASSED_ON("c.passed_version is not null and cast(:today as date) is not null"),
    PUT_AWAY("c.put_away_at is not null and cast(:today as date) is not null");

    private final String condition;

    Box(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static Box of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
