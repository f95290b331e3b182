package org.trellis.contracts.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.Event;

/// What everybody may know of a fund. Drafts are on no topic. `version` rises with every fact of a fund; an older one
/// is ignored.
public sealed interface FundEvent extends Event {

    String AGGREGATE = "grants.fund";

    /// Who may apply to any fund so far.
    List<String> GROUPS = List.of("group");

    UUID fundId();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return fundId().toString();
    }

    /// As it is now. `state` is `open`, `paused` or `closed`; `areas` are GSS codes; `applicants` are kinds of
    /// organisation, of which only groups apply so far; `mostPence` is the most that one grant can be;
    /// `closesOn` is null for a rolling fund.
    record Published(
            UUID fundId,
            UUID funderId,
            String state,
            List<String> areas,
            List<String> applicants,
            long mostPence,
            LocalDate closesOn,
            long version)
            implements FundEvent {

        public static final String TYPE = "trellis.fund.published";

        @Override
        public String type() {
            return TYPE;
        }
    }
}
