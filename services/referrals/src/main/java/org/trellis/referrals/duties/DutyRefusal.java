package org.trellis.referrals.duties;

import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface DutyRefusal extends Refusal {

    record CouncilDuty(String need) implements DutyRefusal {}

    @Override
    default Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    default String code() {
        return "council-duty";
    }

    @Override
    default String detail() {
        return "This is a duty of the council or of the health service, and no group can be asked to do it. Nothing was"
                + " sent. Ring the council's adult social care, or NHS 111; in danger to life ring 999.";
    }

    @Override
    default Map<String, Object> more() {
        return switch (this) {
            case CouncilDuty(var need) -> Map.of("need", need);
        };
    }
}
