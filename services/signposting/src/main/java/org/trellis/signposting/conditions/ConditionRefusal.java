package org.trellis.signposting.conditions;

import java.util.Map;
import org.trellis.problem.Refusal;

/// Why a condition is not taken. `at` is its place in the list, from nought.
sealed interface ConditionRefusal extends Refusal {

    int at();

    record Unknown(int at, String condition) implements ConditionRefusal {}

    record Banned(int at, ConditionKind condition) implements ConditionRefusal {}

    record MayBeBanned(int at, ConditionKind condition) implements ConditionRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case Unknown _ -> "condition-unknown";
            case Banned _ -> "condition-banned";
            case MayBeBanned _ -> "condition-may-be-banned";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Unknown _ -> "There is no condition of that kind. The list of those that there are can be read.";
            case Banned no -> no.condition().whyBanned() + " Take this condition out, and offer it without.";
            case MayBeBanned asked ->
                "This reads as if it asked for what no offer may ask for. "
                        + asked.condition().whyBanned()
                        + " If it does, take it out. If it does not, say so and send it again.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case Unknown(var at, var condition) -> Map.of("condition", at, "kind", condition);
            case Banned(var at, var condition) -> Map.of("condition", at, "kind", condition.code());
            case MayBeBanned(var at, var condition) -> Map.of("condition", at, "kind", condition.code());
        };
    }
}
