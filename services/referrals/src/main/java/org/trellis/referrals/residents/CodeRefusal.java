package org.trellis.referrals.residents;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface CodeRefusal extends Refusal {

    record TooManyTries() implements CodeRefusal {

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }

        @Override
        public String code() {
            return "too-many-tries";
        }

        @Override
        public String detail() {
            return "Too many codes are being tried at the moment. Wait a minute, then try again. You can also ring"
                    + " whoever gave you the code.";
        }
    }
}
