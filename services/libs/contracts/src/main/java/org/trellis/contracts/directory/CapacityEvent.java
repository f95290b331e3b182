package org.trellis.contracts.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.Event;

/// How much a group wants to take on, for those who count. Only of groups that show themselves to somebody; a group
/// of which nothing was told takes on what comes. `version` rises with every change; an older one is ignored.
public sealed interface CapacityEvent extends Event {

    String AGGREGATE = "directory.capacity";

    UUID organisationId();

    long version();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return organisationId().toString();
    }

    /// At most so many in a `day`, `week` or `month` of Europe/London; of all needs together when `need` is null.
    record Limit(String need, String period, int most) {}

    /// As `21:30` in Europe/London; over midnight when `until` is before `from`.
    record QuietHours(String from, String until) {}

    /// All that holds now. `state` is `taking`, `limited` or `paused`; a pause is over at midnight after its day in
    /// Europe/London, whether or not that is told in time. `quietHours` may be null.
    record Changed(
            UUID organisationId,
            String state,
            LocalDate pausedUntil,
            List<Limit> limits,
            QuietHours quietHours,
            long version)
            implements CapacityEvent {

        public static final String TYPE = "trellis.capacity.changed";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// The group hides: nothing of it holds for anybody else.
    record Withdrawn(UUID organisationId, long version) implements CapacityEvent {

        public static final String TYPE = "trellis.capacity.withdrawn";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public boolean last() {
            return true;
        }
    }
}
