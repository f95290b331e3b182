package org.trellis.grants.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.trellis.grants.applications.Application;
import org.trellis.messaging.Idempotency;
import org.trellis.personal.AsWritten;
import org.trellis.problem.NotFound;

/// What a funder's people say to each other about an application before they decide it. Each method is one transaction.
/// Who has an interest neither says nor reads any of it.
@ApplicationScoped
@Transactional
class WeighingDesk {

    static final int MOST_FLAGS = 20;
    static final int MOST_REMARKS = 50;

    private final WeighingRows rows;
    private final Weighing weighing;
    private final Deciders deciders;
    private final Idempotency idempotency;
    private final InstantSource clock;

    WeighingDesk(
            WeighingRows rows, Weighing weighing, Deciders deciders, Idempotency idempotency, InstantSource clock) {
        this.rows = rows;
        this.weighing = weighing;
        this.deciders = deciders;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    WeighingView look(UUID id) {
        return shown(deciders.asFunder(id));
    }

    /// As often as somebody likes, until it is decided.
    WeighingView score(UUID id, int criterion, int points, String words) {
        var one = deciders.toDecide(id);
        if (criterion < 1 || criterion > weighing.criteria(one).size()) {
            throw new NotFound().asException();
        }
        rows.score(id, deciders.round(one), criterion, points, accepted("words", words), deciders.person(), now());
        return shown(one);
    }

    WeighingView raise(UUID id, String kind, String words, String key) {
        var one = deciders.toDecide(id);
        if (!FlagKind.isKnown(kind)) {
            throw new WeighingRefusal.KindUnknown().asException();
        }
        var accepted = accepted("words", words);
        idempotency.once("POST /applications/%s/weighing/flags".formatted(id), key, flag -> {
            if (rows.flags(id, deciders.person()).size() >= MOST_FLAGS) {
                throw new WeighingRefusal.TooMany(MOST_FLAGS).asException();
            }
            rows.raise(flag, id, kind, accepted, deciders.person(), now());
        });
        return shown(one);
    }

    WeighingView answer(UUID id, UUID flag, String words) {
        var one = deciders.toDecide(id);
        var there = rows.flags(id, deciders.person()).stream()
                .filter(each -> each.id().equals(flag))
                .findFirst()
                .orElseThrow(() -> new NotFound().asException());
        if (there.yours()) {
            throw new WeighingRefusal.OwnFlag().asException();
        }
        if (there.answeredAt() != null) {
            throw new WeighingRefusal.Answered().asException();
        }
        rows.resolve(flag, id, accepted("words", words), deciders.person(), now());
        return shown(one);
    }

    WeighingView remark(UUID id, String words, String key) {
        var one = deciders.asFunder(id);
        deciders.mustHaveASay(one);
        var accepted = accepted("words", words);
        idempotency.once("POST /applications/%s/weighing/remarks".formatted(id), key, remark -> {
            if (rows.remarks(id, deciders.person()).size() >= MOST_REMARKS) {
                throw new WeighingRefusal.TooMany(MOST_REMARKS).asException();
            }
            rows.remark(remark, id, accepted, deciders.person(), now());
        });
        return shown(one);
    }

    private WeighingView shown(Application one) {
        if (deciders.isOut(one)) {
            return WeighingView.out();
        }
        var person = deciders.person();
        var isOpen = List.of(Application.SENT, Application.APPEALED).contains(one.state());
        var scores = rows.scores(one.id(), deciders.round(one), person);
        var words = weighing.criteria(one);
        var isGiven = scores.stream().filter(WeighingRows.Row::mine).count() == words.size();
        var criteria = new ArrayList<WeighingView.Criterion>();
        for (int n = 1; n <= words.size(); n++) {
            criteria.add(criterion(n, words.get(n - 1), scores, isGiven || !isOpen));
        }
        return new WeighingView(
                false, isOpen, criteria, isGiven, rows.flags(one.id(), person), rows.remarks(one.id(), person));
    }

    private static WeighingView.Criterion criterion(
            int n, String words, List<WeighingRows.Row> scores, boolean showsOthers) {
        var mine = scores.stream()
                .filter(row -> row.criterion() == n && row.mine())
                .map(WeighingDesk::score)
                .findFirst()
                .orElse(null);
        var others = scores.stream()
                .filter(row -> row.criterion() == n && !row.mine() && showsOthers)
                .map(WeighingDesk::score)
                .toList();
        return new WeighingView.Criterion(n, words, mine, others);
    }

    private static WeighingView.Score score(WeighingRows.Row row) {
        return new WeighingView.Score(row.points(), row.words());
    }

    // Between two desks: a number of six digits passes, what reaches a person does not.
    private static String accepted(String field, String given) {
        var words = given.replace("\u0000", "").strip();
        if (AsWritten.email(words)
                .or(() -> AsWritten.telephone(words))
                .or(() -> AsWritten.postcode(words))
                .isPresent()) {
            throw new WeighingRefusal.HasContact(field).asException();
        }
        return words;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
