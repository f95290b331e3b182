package org.trellis.grants.conditions;

import java.util.Map;
import org.trellis.problem.Refusal;

/// Why a condition is not taken. `at` is its place in the list, from nought.
sealed interface ConditionRefusal extends Refusal {

    int at();

    record Unknown(int at, String condition) implements ConditionRefusal {}

    record Banned(int at, ConditionKind condition) implements ConditionRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return switch (this) {
            case Unknown _ -> "condition-unknown";
            case Banned _ -> "condition-banned";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case Unknown _ -> "There is no condition of that kind. The list of those that there are can be read.";
            case Banned no -> no.condition().whyBanned() + " Take this condition out, and make the fund without.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case Unknown(var at, var condition) -> Map.of("condition", at, "kind", condition);
            case Banned(var at, var condition) -> Map.of("condition", at, "kind", condition.code());
        };
    }
}
