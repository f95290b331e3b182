package org.trellis.grants.bank;

import org.trellis.problem.Refusal;

/// Why no account is changed or shown.
sealed interface BankRefusal extends Refusal {

    record SecondPersonNeeded() implements BankRefusal {}

    record NoneUsable() implements BankRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case SecondPersonNeeded _ -> Kind.NOT_ALLOWED;
            case NoneUsable _ -> Kind.CONFLICT;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case SecondPersonNeeded _ -> "second-person-needed";
            case NoneUsable _ -> "no-account-yet";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case SecondPersonNeeded _ -> "You proposed this account, so somebody else of you has to agree to it.";
            case NoneUsable _ ->
                "There is no account that money can go to yet: two people have to give one, and three days have to pass.";
        };
    }
}
