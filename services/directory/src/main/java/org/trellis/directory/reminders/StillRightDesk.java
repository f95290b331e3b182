package org.trellis.directory.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.trellis.directory.accounts.Removals;
import org.trellis.directory.listings.Confirming;
import org.trellis.directory.listings.OwnPage;
import org.trellis.directory.notices.AnswerTaker;
import org.trellis.directory.secrets.Secrets;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// One tap by a link, or one letter by text message. Looking changes nothing: scanners of mail open links.
@ApplicationScoped
class StillRightDesk implements AnswerTaker {

    private final Questions questions;
    private final Confirming confirming;
    private final OwnPage page;
    private final Removals removals;
    private final Secrets secrets;
    private final ActingAs actingAs;
    private final InstantSource clock;

    StillRightDesk(
            Questions questions,
            Confirming confirming,
            OwnPage page,
            Removals removals,
            Secrets secrets,
            ActingAs actingAs,
            InstantSource clock) {
        this.questions = questions;
        this.confirming = confirming;
        this.page = page;
        this.removals = removals;
        this.secrets = secrets;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    /// Unknown, over, and sent to somebody who is out: one answer for all of them.
    QuestionView look(String token) {
        var held = find(token);
        return actingAs.call(new OrganisationId(held.organisationId), () -> {
            var question = open(held.id);
            var shown = page.read();
            var confirmed = shown.confirmed();
            return new QuestionView(
                    shown.name(),
                    shown.summary(),
                    confirmed == null ? null : confirmed.at(),
                    question.answer,
                    question.expiresAt);
        });
    }

    void answer(String token, boolean right) {
        var held = find(token);
        actingAs.run(new OrganisationId(held.organisationId), () -> take(open(held.id), right, "tap"));
    }

    /// A notice that asked nothing, or too long ago, is nobody's question.
    @Override
    public void answered(UUID notice, boolean right) {
        questions
                .byNotice(notice)
                .filter(question -> question.holds(clock.instant()))
                .filter(question -> !removals.gone().contains(question.person))
                .ifPresent(question -> take(question, right, "reply"));
    }

    private StillRight open(UUID id) {
        return questions
                .own(id)
                .filter(question -> question.holds(clock.instant()))
                .filter(question -> !removals.gone().contains(question.person))
                .orElseThrow(() -> new NotFound().asException());
    }

    private void take(StillRight question, boolean right, String how) {
        question.answered(right, clock.instant());
        if (right) {
            confirming.isRight(question.person, "steward", how);
        } else {
            confirming.isWrong(question.person, how);
        }
    }

    private StillRight find(String token) {
        var mark = secrets.markOf(token);
        return actingAs.callAsBearer(mark, () -> questions.held(mark)).orElseThrow(() -> new NotFound().asException());
    }
}
