package org.trellis.grants.opendata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.trellis.grants.giving.Tree;

/// Something that may stand in the open data.
///
/// @param ripe whether its group has looked, or had the time to; true where there is none to look
record Candidate(UUID id, Kind kind, ObjectNode record, boolean ripe, List<Finding> findings) {

    enum Kind {
        /// What was given to a group.
        RECORD,
        /// What came from somebody who passed it on.
        SOURCE,
        /// What was given before.
        PAST;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String grantId() {
        return Tree.text(record, "/id");
    }

    boolean isStopped() {
        return findings.stream().anyMatch(Finding::stops);
    }
}
