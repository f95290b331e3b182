package org.trellis.directory.connectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.trellis.addresses.Address;
import org.trellis.notices.Recipient;

/// Somebody whom a group asks to be the one for a sub-area. Only dispatch can read the address.
@Entity
class Connector {

    /// How long somebody has to answer.
    static final Duration ASKED_FOR = Duration.ofDays(14);

    /// Before this nobody who said no is asked by the same group again.
    static final Duration LEFT_IN_PEACE = Duration.ofDays(90);

    @Id
    UUID id;

    UUID organisationId;
    UUID subAreaId;
    String called;
    String sealed;
    String hint;
    String channel;
    String language;
    String mark;
    String tokenMark;
    UUID noticeId;

    String state;
    Instant askedAt;
    Instant toldAt;
    Instant answeredAt;
    LocalDate awayUntil;
    Instant forgetAt;

    protected Connector() {} // for Hibernate

    static Connector in(SubArea area, UUID id, String called, Instant now) {
        var connector = new Connector();
        connector.id = id;
        connector.organisationId = area.organisationId;
        connector.subAreaId = area.id;
        connector.called = called;
        connector.state = Standing.ASKED.code();
        connector.askedAt = now;
        return connector;
    }

    void reachedAt(Address address, Recipient recipient, String addressMark) {
        sealed = recipient.sealedAddress();
        channel = recipient.channel();
        language = recipient.language();
        hint = address.hint();
        mark = addressMark;
    }

    /// Gets a link, and whoever had the one before holds nothing any more.
    void told(String token, UUID notice, Instant now) {
        tokenMark = token;
        noticeId = notice;
        toldAt = now;
        if (standing() == Standing.ASKED) {
            askedAt = now;
        }
    }

    Standing standing() {
        return Standing.of(state);
    }

    Recipient recipient() {
        return new Recipient(sealed, channel, language);
    }

    boolean isOpen(Instant now) {
        return switch (standing()) {
            case ASKED -> now.isBefore(askedAt.plus(ASKED_FOR));
            case AGREED -> true;
            case DECLINED, STOPPED -> false;
        };
    }

    boolean isAwayOn(LocalDate day) {
        return awayUntil != null && !awayUntil.isBefore(day);
    }

    void agree(Instant now) {
        if (standing() == Standing.ASKED) {
            state = Standing.AGREED.code();
            answeredAt = now;
        }
    }

    /// Says no, or stops: what was known of the person goes, but for the mark that keeps them from being asked again.
    void refuse(Instant now) {
        state = (standing() == Standing.AGREED ? Standing.STOPPED : Standing.DECLINED).code();
        answeredAt = now;
        forgetAt = now.plus(LEFT_IN_PEACE);
        called = null;
        sealed = null;
        hint = null;
        awayUntil = null;
    }

    void awayUntil(LocalDate day) {
        awayUntil = day;
    }
}
