package org.trellis.dispatch.deliveries;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface DeliveryRefusal extends Refusal {

    record CursorNotUnderstood() implements DeliveryRefusal {

        @Override
        public Kind kind() {
            return Kind.BAD_REQUEST;
        }

        @Override
        public String code() {
            return "cursor-not-understood";
        }

        @Override
        public String detail() {
            return "Give the cursor exactly as the last page gave it in `next`, or leave it out to begin again.";
        }
    }
}
