package org.trellis.grants.money;

import java.util.Map;
import org.trellis.problem.Refusal;

/// Why a sum is not taken.
record PenceRefusal(String field, long most) implements Refusal {

    @Override
    public Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    public String code() {
        return "amount-not-possible";
    }

    @Override
    public String detail() {
        return "Give the amount in whole pence: 1 or more, and at most %d, which is %s."
                .formatted(most, Pence.words(most));
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("field", field, "mostPence", most);
    }
}
