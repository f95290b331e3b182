package org.trellis.signposting.signposts;

import java.util.Locale;

/// Where a side finds its signposts. Each is one query that stands on one index.
enum Box {
    INBOX("""
            from signpost s left join signpost_filing f on f.organisation_id = :me and f.signpost_id = s.id
            where s.receiver_id = :me and f.signpost_id is null and (s.sent_at, s.id) < (:at, :id)
            order by s.sent_at desc, s.id desc
            """),
    SENT("""
            from signpost s left join signpost_filing f on f.organisation_id = :me and f.signpost_id = s.id
            where s.sender_id = :me and f.signpost_id is null and (s.sent_at, s.id) < (:at, :id)
            order by s.sent_at desc, s.id desc
            """),
    FILED("""
            from signpost_filing f join signpost s on s.id = f.signpost_id
            where f.organisation_id = :me and (f.sent_at, f.signpost_id) < (:at, :id)
            order by f.sent_at desc, f.signpost_id desc
            """);

    private final String from;

    Box(String from) {
        this.from = from;
    }

    String from() {
        return from;
    }

    static Box of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
