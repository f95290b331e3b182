package org.trellis.referrals.pathways;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.trellis.contracts.Freshness;
import org.trellis.opening.Opening;
import org.trellis.referrals.patches.Patch;
import org.trellis.referrals.times.Times;

/// How somebody with a need gets to the help of its holder, and who may send them. Only the holder changes it.
@Entity
class Pathway {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Id
    UUID id;

    UUID organisationId;
    boolean published;
    String audience;
    String title;
    String need;
    String[] areas = {};

    @JdbcTypeCode(SqlTypes.JSON)
    List<Patch> patches = List.of();

    String eligibility;
    String how;
    String whatNext;
    String referrers;
    boolean selfReferral;
    Integer answerDays;
    Integer mostPerSender;
    String hours;

    @JdbcTypeCode(SqlTypes.JSON)
    Times times;

    String[] languages = {};
    String cost;
    String costWords;
    String telephone;
    String email;
    String link;
    int version;
    Instant changedAt;
    Instant confirmedAt;
    String confirmedRole;
    Instant doubtedAt;
    Instant remindedAt;
    long told;
    boolean toldOpen;

    protected Pathway() {} // for Hibernate

    static Pathway draft(UUID id, UUID holder, PathwayEdit words, Instant now) {
        var pathway = new Pathway();
        pathway.id = id;
        pathway.organisationId = holder;
        pathway.version = 1;
        pathway.write(words, now);
        return pathway;
    }

    void change(PathwayEdit words, Instant now) {
        version++;
        write(words, now);
    }

    /// Who publishes has read it: it counts as said to be right.
    void publish(String role, Instant now) {
        published = true;
        confirm(role, now);
    }

    /// It came with a list: nobody has read it, so it is not said to be right.
    void publishUnread() {
        published = true;
    }

    /// What somebody said is right is not what stands there now.
    void isUnread() {
        confirmedAt = null;
        confirmedRole = null;
    }

    void withdraw() {
        published = false;
    }

    void confirm(String role, Instant now) {
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
        confirmedRole = role;
        doubtedAt = null;
    }

    void doubt(Instant now) {
        doubtedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    Freshness freshness(Instant now) {
        var word = Freshness.of(confirmedAt, doubtedAt, changedAt, now);
        return word == Freshness.HIDDEN ? Freshness.STALE : word;
    }

    /// When nobody has said for too long that it is right.
    Instant lapses() {
        return lastSign().plus(Freshness.SHOWN_FOR);
    }

    /// From when its age counts.
    Instant lastSign() {
        return Freshness.lastSign(confirmedAt, changedAt);
    }

    String etag() {
        return plain() + '"';
    }

    private String plain() {
        var said = confirmedAt == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, confirmedAt);
        return "\"%d-%d-%s".formatted(version, said, published ? "p" : "d");
    }

    /// The same for a reader who is told whether it may refer, and whether somebody is there now: what changes those is
    /// not in the pathway. Either may be null.
    String etag(MayRefer mayRefer, Opening opening) {
        var told = new StringBuilder(plain());
        if (mayRefer != null && isAsked()) {
            told.append('-').append(mayRefer.word());
        }
        if (opening != null) {
            var next = opening.now() ? opening.closesAt() : opening.opensAt();
            told.append(opening.now() ? "-o" : "-c").append(next == null ? 0 : next.getEpochSecond() / 60);
        }
        return told.append('"').toString();
    }

    /// Whether somebody who read this has read what stands now.
    boolean isAs(String etag) {
        return etag.equals(etag()) || etag.startsWith(plain() + "-");
    }

    /// Whether its holder says of each organisation if it may refer.
    boolean isAsked() {
        return referrers.equals("asked");
    }

    /// Those that it is for, and those that it is for a part of.
    List<String> allAreas() {
        return Stream.concat(Stream.of(areas), patches.stream().flatMap(patch -> patch.within().stream()))
                .distinct()
                .toList();
    }

    PathwayEdit words() {
        return new PathwayEdit(
                title,
                need,
                List.of(areas),
                patches,
                eligibility,
                how,
                whatNext,
                referrers,
                selfReferral,
                answerDays,
                mostPerSender,
                hours,
                times,
                List.of(languages),
                cost,
                costWords,
                telephone,
                email,
                link,
                audience);
    }

    private void write(PathwayEdit words, Instant now) {
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
        audience = words.audience();
        title = words.title();
        need = words.need();
        areas = words.areas().toArray(String[]::new);
        patches = words.patches();
        eligibility = words.eligibility();
        how = words.how();
        whatNext = words.whatNext();
        referrers = words.referrers();
        selfReferral = words.selfReferral();
        answerDays = words.answerDays();
        mostPerSender = words.mostPerSender();
        hours = words.hours();
        times = words.times() == null ? null : words.times().withoutThePast(LocalDate.ofInstant(now, LONDON));
        languages = words.languages().toArray(String[]::new);
        cost = words.cost();
        costWords = words.costWords();
        telephone = words.telephone();
        email = words.email();
        link = words.link();
    }
}
