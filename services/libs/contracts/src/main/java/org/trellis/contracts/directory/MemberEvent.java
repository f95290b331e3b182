package org.trellis.contracts.directory;

import java.util.UUID;
import org.trellis.contracts.Event;

/// Who belongs to an organisation, by the random ids that Keycloak gave. Hidden groups are here too, so only services
/// that must forget a person's rights may read this topic.
public sealed interface MemberEvent extends Event {

    String AGGREGATE = "directory.member";

    UUID organisationId();

    String person();

    long version();

    @Override
    default String aggregate() {
        return AGGREGATE;
    }

    @Override
    default String key() {
        return organisationId() + "/" + person();
    }

    /// The person came in, or holds another role from now on.
    record Joined(UUID organisationId, String person, String role, long version) implements MemberEvent {

        public static final String TYPE = "trellis.member.joined";

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// The person left or was removed: no token made from now on names the organisation.
    record Left(UUID organisationId, String person, long version) implements MemberEvent {

        public static final String TYPE = "trellis.member.left";

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
