package org.trellis.referrals.loops;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.trellis.referrals.details.Terms;

/// What two organisations agreed about referrals between them, and where it stands now. Its terms never change.
@Entity
@Immutable
@Table(name = "loop_now")
public class Loop {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Id
    UUID id;

    UUID proposerId;
    UUID otherId;
    boolean toOther;
    boolean toProposer;
    String[] needs;
    Integer mostToOther;
    Integer mostToProposer;
    String[] details;
    int keepDays;
    int wordsVersion;
    Instant at;
    String state;
    boolean heldByProposer;
    boolean heldByOther;
    LocalTime quietFrom;
    LocalTime quietUntil;

    protected Loop() {} // for Hibernate

    public UUID id() {
        return id;
    }

    /// What of the resident's details may travel in it, and how long the receiver keeps them after the end.
    public Terms terms() {
        return new Terms(List.of(details), keepDays);
    }

    /// When what has no hurry may be told again, if it is quiet now by what was agreed.
    public Optional<Instant> quietOver(Instant now) {
        if (quietFrom == null) {
            return Optional.empty();
        }
        var here = now.atZone(LONDON);
        var time = here.toLocalTime();
        var isOverNight = quietFrom.isAfter(quietUntil);
        var hasBegun = !time.isBefore(quietFrom);
        var isBeforeItsEnd = time.isBefore(quietUntil);
        if (isOverNight ? !hasBegun && !isBeforeItsEnd : !(hasBegun && isBeforeItsEnd)) {
            return Optional.empty();
        }
        var day = here.toLocalDate();
        return Optional.of((isBeforeItsEnd ? day : day.plusDays(1))
                .atTime(quietUntil)
                .atZone(LONDON)
                .toInstant());
    }

    /// Whether the other side of `me` takes this need from it by what was agreed, whatever holds it at the moment.
    public boolean lets(UUID me, String need) {
        return (isProposer(me) ? toOther : toProposer) && List.of(needs).contains(need);
    }

    /// Both said yes, and neither holds it.
    public boolean isOn() {
        return state.equals("agreed");
    }

    boolean isOver() {
        return state.equals("ended") || state.equals("turned-down");
    }

    boolean isProposer(UUID me) {
        return proposerId.equals(me);
    }

    UUID otherThan(UUID me) {
        return isProposer(me) ? otherId : proposerId;
    }

    boolean heldBy(UUID me) {
        return isProposer(me) ? heldByProposer : heldByOther;
    }
}
