package org.trellis.directory.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.places.London;
import org.trellis.directory.secrets.Secrets;
import org.trellis.directory.stewards.Moment;
import org.trellis.directory.stewards.Stewards;

/// What the stewards of a closed group are sent: the day, and the link behind which the certificate will
/// stand. Nothing is sent on the day itself or after it, since nobody is known by then.
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LastNotice {

    static final Duration AGAIN_BEFORE = Duration.ofDays(7);

    private static final String TEMPLATE = "group-closed";

    private final Endings endings;
    private final Certificates certificates;
    private final Organisations organisations;
    private final Stewards stewards;
    private final Secrets secrets;
    private final InstantSource clock;

    LastNotice(
            Endings endings,
            Certificates certificates,
            Organisations organisations,
            Stewards stewards,
            Secrets secrets,
            InstantSource clock) {
        this.endings = endings;
        this.certificates = certificates;
        this.organisations = organisations;
        this.stewards = stewards;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Whether they were not told yet since it closed, or since the last week began.
    boolean isWanted(UUID term) {
        return endings.at(term).filter(this::isWanted).isPresent();
    }

    private boolean isWanted(Instant at) {
        var now = clock.instant();
        var told = certificates.lastMade();
        var lastWeek = at.minus(AGAIN_BEFORE);
        return now.isBefore(at)
                && (told.isEmpty() || !now.isBefore(lastWeek) && told.get().isBefore(lastWeek));
    }

    void send(UUID term, List<Account> to) {
        var own = organisations.ownAlone();
        endings.at(term).filter(this::isWanted).ifPresent(at -> {
            var token = secrets.token();
            certificates.add(secrets.markOf(token), clock.instant(), at);
            var words = Map.of("organisation", own.name(), "link", secrets.link("destroyed", token));
            var day = LocalDate.ofInstant(at, London.ZONE);
            stewards.tell(to, TEMPLATE, language -> with(words, "until", Moment.in(language, day)), false);
        });
    }

    private static Map<String, String> with(Map<String, String> words, String name, String value) {
        var all = new HashMap<>(words);
        all.put(name, value);
        return all;
    }

    /// When they are told again: empty when nothing is left to tell.
    Optional<Instant> next(UUID term) {
        return endings.at(term).map(at -> at.minus(AGAIN_BEFORE)).filter(clock.instant()::isBefore);
    }
}
