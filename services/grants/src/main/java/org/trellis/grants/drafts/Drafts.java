package org.trellis.grants.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Drafts for the features that go on with them, up to being sent.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Drafts {

    /// What is handed over.
    ///
    /// @param answers the words of each field that has any, without what stands around them
    public record Ready(UUID fund, boolean isSent, Map<String, String> answers) {}

    private final DraftRows rows;
    private final Acting acting;

    Drafts(DraftRows rows, Acting acting) {
        this.rows = rows;
        this.acting = acting;
    }

    /// One of the organisation acted for that is not sent. Nobody writes in it until the end of the transaction.
    public DraftView lockUnsent(UUID id) {
        acting.needed();
        var draft = rows.lockMine(id).orElseThrow(() -> new NotFound().asException());
        if (draft.sentAt() != null) {
            throw new DraftRefusal.Sent().asException();
        }
        return draft;
    }

    /// One of the organisation acted for itself, sent or not.
    public DraftView mine(UUID id) {
        acting.needed();
        return rows.find(id).filter(DraftView::yours).orElseThrow(() -> new NotFound().asException());
    }

    /// Writes over this version and no other; 0 where nothing stands there yet. The same words again change nothing.
    public Answer write(UUID id, String field, String words, int over, Instant at) {
        if (!rows.write(id, field, words, over, at)) {
            var there = answer(id, field, at);
            if (!there.words().equals(words)) {
                throw new DraftRefusal.AnswerChanged(field, words, there.words(), there.version()).asException();
            }
        }
        return answer(id, field, at);
    }

    private Answer answer(UUID id, String field, Instant now) {
        return rows.answers(id).stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(new Answer(field, "", 0, now));
    }

    /// Nobody writes in it until the end of the transaction. Empty for what is none of the organisation acted for.
    public Optional<Ready> take(UUID id) {
        return rows.lockMine(id)
                .map(draft -> new Ready(
                        draft.fundId(),
                        draft.sentAt() != null,
                        rows.answers(id).stream()
                                .filter(answer -> !answer.words().isBlank())
                                .collect(Collectors.toMap(
                                        Answer::field, answer -> answer.words().strip()))));
    }

    /// It is written in no more.
    public void sent(UUID id, Instant at) {
        rows.sent(id, at);
    }
}
