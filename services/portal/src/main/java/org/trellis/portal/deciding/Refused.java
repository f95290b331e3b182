package org.trellis.portal.deciding;

import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Pounds;

/// Why nothing is decided or paid, in the reader's words.
final class Refused {

    private Refused() {}

    /// Null for what is no matter of deciding.
    static String text(ServiceProblem problem, DecidingWords words, Pounds pounds) {
        return text(problem.code(), left(problem, pounds), words);
    }

    /// `left` is what is still in the fund, where that is why.
    static String text(String code, String left, DecidingWords words) {
        return switch (code) {
            case "interest-declared" -> words.interestDeclared();
            case "second-person-needed" -> words.secondPerson();
            case "another-person-after-appeal" -> words.anotherAfterAppeal();
            case "another-person-decides-again" -> words.anotherDecides();
            case "flag-open" -> words.flagOpen();
            case "scores-missing" -> words.scoresFirst();
            case "proposed-already" -> words.proposedAlready();
            case "proposal-gone" -> words.proposalGone();
            case "decided-already" -> words.decidedAlready();
            case "application-withdrawn" -> words.withdrawn();
            case "pot-too-small" -> words.potTooSmall(left);
            case "not-confirmed" -> words.notConfirmed();
            case "host-has-not-agreed" -> words.hostHasNotAgreed();
            case "host-is-leaving" -> words.hostLeaves();
            case "payment-under-way" -> words.paymentUnderWay();
            case "application-not-approved" -> words.notApproved();
            case "nothing-coming-back" -> words.nothingComingBack();
            default -> null;
        };
    }

    private static String left(ServiceProblem problem, Pounds pounds) {
        return problem.problem().more().get("leftPence") instanceof Number left ? pounds.of(left.longValue()) : "";
    }
}
