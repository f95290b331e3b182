package org.trellis.signposting.offers;

import java.util.Locale;

/// Where a side finds its offers.
enum OfferBox {
    RECEIVED("""
            join offer_to t on t.offer_id = o.id and t.receiver_id = :me
            where f.offer_id is null and o.withdrawn_at is null and o.until_day >= :today
              and not exists (select from acceptance a where a.offer_id = o.id and a.receiver_id = :me)
            """),
    ACCEPTED("join acceptance a on a.offer_id = o.id and a.receiver_id = :me where true"),
    PUT_AWAY("join offer_to t on t.offer_id = o.id and t.receiver_id = :me where f.offer_id is not null"),
    MADE("where o.sender_id = :me");

    private final String where;

    OfferBox(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }

    static OfferBox of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
