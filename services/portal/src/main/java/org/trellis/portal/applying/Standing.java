package org.trellis.portal.applying;

import java.time.LocalDate;

/// Where an application stands, as one code for each thing that there is to say: it tells whose turn it is.
public final class Standing {

    private Standing() {}

    /// `award` is null for what is not approved.
    public static String of(Application one, AwardsClient.Award award, LocalDate today) {
        return switch (one.state()) {
            case "withdrawn", "refused" -> one.state();
            case "approved" -> award == null ? "approved" : ofMoney(one, award);
            case "appealed" -> isLate(one, today) ? "late" : "deciding-again";
            default -> isLate(one, today) ? "late" : "deciding";
        };
    }

    private static boolean isLate(Application one, LocalDate today) {
        return one.decideBy() != null && one.decideBy().isBefore(today);
    }

    private static String ofMoney(Application one, AwardsClient.Award award) {
        if (award.isPaid()) {
            return award.isSomethingLeft() ? "paid" : "spent";
        }
        if (award.confirmedAt() == null) {
            return "confirm";
        }
        if (one.isHosted() && !Boolean.TRUE.equals(one.hostAgreed())) {
            return one.hostAgreed() == null ? "host-asked" : "host-no";
        }
        if (award.payment() == null) {
            return "to-be-paid";
        }
        return award.payment().isBack() ? "pay-again" : "on-its-way";
    }
}
