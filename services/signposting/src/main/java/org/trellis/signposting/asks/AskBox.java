package org.trellis.signposting.asks;

import java.util.Locale;

/// Where a side finds its asks.
enum AskBox {
    RECEIVED("""
            join ask_to t on t.ask_id = a.id and t.receiver_id = :me
            where f.ask_id is null and a.closed_at is null and a.ends_on >= :today
            """),
    PUT_AWAY("join ask_to t on t.ask_id = a.id and t.receiver_id = :me where f.ask_id is not null"),
    MADE("where a.sender_id = :me");

    private final String where;

    AskBox(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }

    static AskBox of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
