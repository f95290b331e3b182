package org.trellis.portal.funds;

import java.util.List;

/// Which conditions there are, as grants lists them.
final class FundCodes {

    static final List<String> CONDITIONS = List.of(
            "spend-by",
            "spend-on",
            "keep-receipts",
            "say-it-happened",
            "give-back-unspent",
            "open-to-all",
            "safety",
            "insurance-in-place",
            "licence");

    static final List<String> BANNED = List.of(
            "data-about-people", "way-of-working", "exclusive", "silence", "formal-status", "take-another-offer");

    private FundCodes() {}
}
