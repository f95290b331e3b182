package org.trellis.grants.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Hands a draft over when it is sent.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Drafts {

    /// What is handed over.
    ///
    /// @param answers the words of each field that has any, without what stands around them
    public record Ready(UUID fund, boolean isSent, Map<String, String> answers) {}

    private final DraftRows rows;

    Drafts(DraftRows rows) {
        this.rows = rows;
    }

    /// Nobody writes in it until the end of the transaction. Empty for what is none of the organisation acted for.
    public Optional<Ready> take(UUID id) {
        return rows.lock(id)
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
