package org.trellis.directory.digests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.accounts.Removals;
import org.trellis.directory.capacity.Quiet;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Due;
import org.trellis.notices.Notices;

/// The numbers of one week, on their way to the one member who wants them. Each method is one transaction, or
/// part of one.
@ApplicationScoped
@Transactional
public class Counted {

    static final String TEMPLATE = "week-digest";

    private static final List<String> KINDS = List.of("signposts", "bulletins", "asks", "offers", "thanks");

    /// Who is to be told, and from when on.
    record Wanted(String person, Instant from) {}

    private final Digests digests;
    private final Organisations organisations;
    private final Quiet quiet;
    private final Removals removals;
    private final Notices notices;
    private final Due due;
    private final InstantSource clock;
    private final String portal;

    Counted(
            Digests digests,
            Organisations organisations,
            Quiet quiet,
            Removals removals,
            Notices notices,
            Due due,
            InstantSource clock,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.digests = digests;
        this.organisations = organisations;
        this.quiet = quiet;
        this.removals = removals;
        this.notices = notices;
        this.due = due;
        this.clock = clock;
        this.portal = portal;
    }

    /// Whether these are kinds of things that can be told.
    public static boolean knows(Collection<String> kinds) {
        return Set.copyOf(KINDS).containsAll(kinds);
    }

    /// Of a run that is over or was stopped nothing is kept.
    public void take(UUID run, Map<String, Integer> counts) {
        digests.byRun(run).ifPresent(digest -> {
            digest.counts = Map.copyOf(counts);
            due.at(clock.instant(), TellsMember.KIND, run);
        });
    }

    /// Empty when nobody is to be told any more.
    Optional<Wanted> look(UUID run) {
        var now = clock.instant();
        var found = digests.byRun(run).filter(digest -> digest.counts != null);
        if (found.isPresent() && (organisations.isClosed() || !now.isBefore(found.get().runUntil))) {
            found.get().endRun();
            return Optional.empty();
        }
        return found.map(digest -> new Wanted(digest.person, quiet.over(now).orElse(now)));
    }

    /// By the way that they chose and no other: where it does not reach them any more they hear nothing.
    void tell(UUID run, Optional<Account> account) {
        digests.byRun(run).filter(digest -> digest.counts != null).ifPresent(digest -> {
            account.filter(person -> !removals.gone().contains(person.person()))
                    .ifPresent(person -> person.reaches().stream()
                            .filter(reach -> reach.channel().equals(digest.channel))
                            .forEach(reach -> tell(digest, person, reach)));
            digest.endRun();
        });
    }

    private void tell(Digest digest, Account person, Account.Reach reach) {
        var words = new HashMap<String, String>();
        words.put("organisation", organisations.own().name());
        words.put("link", portal + "/digest");
        KINDS.forEach(
                kind -> words.put(kind, digest.counts.getOrDefault(kind, 0).toString()));
        var usefulFor = Duration.between(clock.instant(), digest.runUntil);
        notices.ask(person.recipient(reach), TEMPLATE, words, false, usefulFor);
    }
}
