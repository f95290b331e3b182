package org.trellis.portal.support;

import java.util.List;

/// What can be asked for and offered, and which conditions there are, as signposting lists them.
final class SupportCodes {

    static final List<String> KINDS = List.of(
            "space",
            "printing",
            "dbs-checks",
            "training",
            "insurance",
            "bank-account",
            "fiscal-host",
            "equipment",
            "id-cards",
            "advice",
            "other");

    static final List<String> CONDITIONS = List.of(
            "return-by",
            "opening-hours",
            "book-ahead",
            "leave-as-found",
            "places-limited",
            "deposit",
            "age",
            "access",
            "safety",
            "insurance-in-place",
            "licence",
            "used-for");

    static final List<String> BANNED = List.of(
            "data-about-people", "way-of-working", "exclusive", "silence", "formal-status", "take-another-offer");

    private SupportCodes() {}
}
