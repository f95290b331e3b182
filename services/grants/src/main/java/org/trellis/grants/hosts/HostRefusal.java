package org.trellis.grants.hosts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trellis.grants.money.Pence;
import org.trellis.problem.Refusal;

/// How a host is turned down.
sealed interface HostRefusal extends Refusal {

    record AnsweredBefore() implements HostRefusal {}

    record Leaves() implements HostRefusal {}

    record TooSoon(LocalDate earliest) implements HostRefusal {}

    record NotSaid() implements HostRefusal {}

    record Ended() implements HostRefusal {}

    record BalancesLeft(List<ExitView.Balance> balances) implements HostRefusal {

        long pence() {
            return balances.stream().mapToLong(ExitView.Balance::pence).sum();
        }
    }

    @Override
    default Kind kind() {
        return this instanceof TooSoon ? Kind.UNPROCESSABLE : Kind.CONFLICT;
    }

    @Override
    default String code() {
        return switch (this) {
            case AnsweredBefore _ -> "answered-before";
            case Leaves _ -> "host-is-leaving";
            case TooSoon _ -> "last-day-too-soon";
            case NotSaid _ -> "host-exit-not-said";
            case Ended _ -> "host-exit-ended";
            case BalancesLeft _ -> "balances-left";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case AnsweredBefore _ ->
                "You answered this before, and the group and the funder go by it. Talk to the group.";
            case Leaves _ ->
                "You have said that you stop holding money for groups, so you take on nobody new. You can still say no.";
            case TooSoon(var earliest) ->
                "Groups need time to find somewhere else for their money. The earliest day is %s.".formatted(earliest);
            case NotSaid _ -> "Say first when your last day is, so that each group can say where its money goes.";
            case Ended _ -> "You have ended this before, with nothing left.";
            case BalancesLeft b ->
                "You cannot end while money is left: %s in %d places. Each group says whether it goes to another host,"
                                .formatted(Pence.words(b.pence()), b.balances().size())
                        + " to its own account, back to the funder, or is spent for something else.";
        };
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case TooSoon(var earliest) -> Map.of("earliest", earliest.toString());
            case BalancesLeft(var balances) -> Map.of("balances", balances);
            default -> Map.of();
        };
    }
}
