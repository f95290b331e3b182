package org.trellis.contracts.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.Event;

/// Something that the people of an organisation are to be told. Whoever wants it told publishes it on a
/// topic of its own; directory, which with sign-in alone knows the people, asks dispatch for a notice to
/// each of them.
///
/// It names nobody: an organisation, a text, a random id, days, numbers. Hidden groups are here too, so only the
/// service that publishes and directory may read such a topic. It keeps nothing for longer than a day.
public sealed interface TellingEvent extends Event {

    /// Of the tellings of one service: `referrals.telling`.
    static String aggregate(String service) {
        return service + ".telling";
    }

    /// Who is to be told. Its own notices: it pays for them, and it need not be the organisation in the
    /// header.
    UUID organisationId();

    @Override
    default String key() {
        return organisationId().toString();
    }

    /// `text` is the id of a [ToldText]. Told are those who hold one of the `roles`, as tokens write them,
    /// or everybody who works there when it is empty; each once, however often the event is delivered.
    /// `subjectId` is what it is about and what its link leads to; null when it is about several. What is
    /// `urgent` does not wait for the morning, nor for an hour in which a group wants to hear nothing.
    /// After `notAfter` nobody is told, and before `notBefore` neither, where it is not null.
    record Asked(
            UUID organisationId,
            String text,
            List<String> roles,
            UUID subjectId,
            Map<String, LocalDate> days,
            boolean urgent,
            Instant notAfter,
            Instant notBefore)
            implements TellingEvent {

        public static final String TYPE = "trellis.telling.asked";

        public Asked(
                UUID organisationId,
                String text,
                List<String> roles,
                UUID subjectId,
                Map<String, LocalDate> days,
                boolean urgent,
                Instant notAfter) {
            this(organisationId, text, roles, subjectId, days, urgent, notAfter, null);
        }

        @Override
        public String aggregate() {
            return TellingEvent.aggregate(ToldText.of(text).orElseThrow().service());
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// How much waits in the organisation, by kind, for the one person whose digest has this id, and for
    /// nobody else there: directory alone knows who that is. Kinds of which nothing waits are left out; where
    /// nothing waits at all there is no such event. Numbers, and nothing of what they count.
    record Counted(UUID organisationId, UUID digestId, Map<String, Integer> counts) implements TellingEvent {

        public static final String TYPE = "trellis.telling.counted";

        @Override
        public String aggregate() {
            return TellingEvent.aggregate("signposting");
        }

        @Override
        public String type() {
            return TYPE;
        }
    }

    /// One of those who are there for a street of a group, and have no account, is to be told. `text` is
    /// the id of a [ConnectorText]. `words` are sealed for dispatch under `noticeId`: directory, which
    /// alone knows how the connector is reached, cannot read the link in them, and adds the words that are
    /// its own. `subjectId` is what it is about. Where the connector cannot be asked, the group's stewards
    /// are told that instead.
    record ToConnector(
            UUID organisationId,
            UUID connectorId,
            UUID noticeId,
            String text,
            String words,
            UUID subjectId,
            boolean urgent,
            Instant notAfter)
            implements TellingEvent {

        public static final String TYPE = "trellis.telling.to-connector";

        @Override
        public String aggregate() {
            return TellingEvent.aggregate(ConnectorText.of(text).orElseThrow().service());
        }

        @Override
        public String type() {
            return TYPE;
        }
    }
}
