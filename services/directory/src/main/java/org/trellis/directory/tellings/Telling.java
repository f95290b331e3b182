package org.trellis.directory.tellings;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.directory.accounts.Role;

/// What the people of its organisation are still to be told; gone once they were.
@Entity
class Telling {

    @Id
    UUID id;

    UUID organisationId;
    String text;
    String[] roles = {};
    UUID subjectId;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> days;

    boolean urgent;
    Instant notAfter;

    protected Telling() {} // for Hibernate

    static Telling of(TellingEvent.Asked asked) {
        var telling = new Telling();
        telling.id = UuidCreator.getTimeOrderedEpoch();
        telling.organisationId = asked.organisationId();
        telling.text = asked.text();
        telling.roles = asked.roles().toArray(String[]::new);
        telling.subjectId = asked.subjectId();
        telling.days = asked.days().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> day.getValue().toString()));
        telling.urgent = asked.urgent();
        telling.notAfter = asked.notAfter();
        return telling;
    }

    ToldText text() {
        return ToldText.of(text).orElseThrow();
    }

    /// Empty when everybody who works there is to be told.
    Set<Role> roles() {
        return Stream.of(roles).map(role -> Role.of(role).orElseThrow()).collect(Collectors.toUnmodifiableSet());
    }

    LocalDate day(String name) {
        return LocalDate.parse(days.get(name));
    }
}
