package org.trellis.portal.deciding;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.applying.Application;
import org.trellis.portal.funds.OpenFundsClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.vocabulary.Pounds;

/// What one person proposes about an application, as it is being written.
public class ProposalForm {

    private static final int MOST = 2000;
    private static final List<String> REASONS = List.of(
            "outside-area", "not-paid-for", "not-enough-money", "too-little-said", "not-for-applicant", "other");

    @RestForm
    public String amount;

    @RestForm
    public List<String> reason;

    @RestForm
    public String feedback;

    @RestForm
    public String other;

    public Application application;

    /// Those that a group can be pointed to.
    public List<OpenFundsClient.Fund> funds = List.of();

    public Errors errors = Errors.none();

    /// What the answer says of a form that comes back.
    int status = 422;

    static ProposalForm blank(Application one) {
        var form = new ProposalForm();
        form.amount = Pounds.typed(one.pence());
        return form.tidy(one);
    }

    ProposalForm tidy(Application one) {
        application = one;
        amount = text(amount);
        feedback = text(feedback);
        other = text(other);
        reason = Objects.requireNonNullElse(reason, List.<String>of()).stream()
                .filter(REASONS::contains)
                .toList();
        return this;
    }

    public List<String> reasons() {
        return REASONS;
    }

    public boolean isFor(String one) {
        return reason.contains(one);
    }

    public boolean isOther(UUID fund) {
        return fund.toString().equals(other);
    }

    DecidingClient.NewProposal yes(DecidingWords say) {
        var pence = Pounds.pence(amount).orElse(null);
        if (pence == null) {
            errors.add("amount", say.amountUnclear());
        }
        tooLong(say);
        return new DecidingClient.NewProposal(true, pence, null, feedback.isEmpty() ? null : feedback, null);
    }

    /// A refusal is never empty.
    DecidingClient.NewProposal no(DecidingWords say) {
        if (reason.isEmpty()) {
            errors.add("reason", say.reasonMissing());
        }
        if (feedback.isEmpty()) {
            errors.add("feedback", say.feedbackMissing());
        }
        tooLong(say);
        var fund = other.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(other) : null;
        return new DecidingClient.NewProposal(false, null, reason, feedback, fund);
    }

    private void tooLong(DecidingWords say) {
        if (feedback.length() > MOST) {
            errors.add("feedback", say.feedbackTooLong());
        }
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
