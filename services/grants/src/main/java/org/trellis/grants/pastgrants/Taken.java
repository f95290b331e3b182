package org.trellis.grants.pastgrants;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/// What was made of one grant of a file.
sealed interface Taken {

    /// It can be kept.
    record Whole(String grantId, ObjectNode record, long pence, LocalDate awardedOn, boolean toSomebody)
            implements Taken {}

    /// It cannot, because of this field of it. `grantId` is empty where it has none.
    record Wrong(String grantId, String field, String code, String words) implements Taken {}
}
