package org.trellis.referrals.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Asks the database whether a receiver takes on one more. Senders to one receiver wait here for each other until the
/// end of their transactions, so that all of them together send no more than there is room for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Room {

    private static final String TAKE = "select answer, again from take(:draft)";

    /// `answer` is `yes`, `paused`, `full` or `budget`; `again` is the day from which it may be another one.
    record Answer(String answer, LocalDate again) {

        boolean isYes() {
            return answer.equals("yes");
        }
    }

    private final EntityManager database;

    Room(EntityManager database) {
        this.database = database;
    }

    /// The draft must be flushed: the function reads it.
    Answer take(UUID draft) {
        List<?> rows = database.createNativeQuery(TAKE, Tuple.class)
                .setParameter("draft", draft)
                .getResultList();
        var row = (Tuple) rows.getFirst();
        return new Answer(row.get("answer", String.class), row.get("again", LocalDate.class));
    }
}
