package org.trellis.grants.conditions;

import java.util.List;
import java.util.stream.IntStream;

/// Takes the conditions that somebody puts on money, and turns down those of a banned kind.
public final class Conditions {

    private Conditions() {}

    /// As they are kept: in the order given, without what stands around the words.
    public static List<Condition> accept(List<Condition> given) {
        return IntStream.range(0, given.size())
                .mapToObj(at -> accept(given.get(at), at))
                .toList();
    }

    private static Condition accept(Condition given, int at) {
        var kind = ConditionKind.of(given.kind())
                .orElseThrow(() -> new ConditionRefusal.Unknown(at, given.kind()).asException());
        if (kind.isBanned()) {
            throw new ConditionRefusal.Banned(at, kind).asException();
        }
        return new Condition(kind.code(), given.words().strip());
    }
}
