package org.trellis.directory.succession;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.invitations.Offers;
import org.trellis.directory.listings.Door;
import org.trellis.directory.logbook.Logbook;
import org.trellis.messaging.Due;
import org.trellis.messaging.DueHandler;

/// A group without a steward: its contact is asked, is reminded once, and has two weeks; then it hides. All of it is
/// rows with a time, so that it goes on after any restart.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Succession implements DueHandler {

    private static final String KIND = "succession";
    private static final Duration OFFERED_FOR = Duration.ofDays(14);
    private static final Duration REMINDED_AFTER = Duration.ofDays(7);

    private final Contacts contacts;
    private final Offers offers;
    private final Door door;
    private final Logbook logbook;
    private final Due due;
    private final InstantSource clock;

    Succession(Contacts contacts, Offers offers, Door door, Logbook logbook, Due due, InstantSource clock) {
        this.contacts = contacts;
        this.offers = offers;
        this.door = door;
        this.logbook = logbook;
        this.due = due;
        this.clock = clock;
    }

    /// False when nobody was named.
    boolean begin() {
        var contact = contacts.own();
        contact.ifPresent(named -> {
            var id = UuidCreator.getTimeOrderedEpoch();
            // Whoever was invited before must not come in behind the back of the one who was named.
            offers.withdrawAll();
            offers.offer(id, named.recipient(), named.mark, named.hint, OFFERED_FOR);
            due.at(clock.instant().plus(REMINDED_AFTER), KIND, id);
            logbook.note("succession-began", null, Map.of("succession", id.toString()));
        });
        return contact.isPresent();
    }

    void shutTheDoor(String why) {
        offers.withdrawAll();
        contacts.forget();
        door.shut();
        logbook.note("visibility-changed", null, Map.of("to", "unlisted", "why", why));
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID id) {
        var offer = offers.progress(id).orElseThrow();
        if (offer.isTaken()) {
            contacts.forget();
            return Optional.empty();
        }
        var now = clock.instant();
        if (!now.isBefore(offer.until())) {
            shutTheDoor("offer-ran-out");
            return Optional.empty();
        }
        var remindAt = offer.since().plus(REMINDED_AFTER);
        if (now.isBefore(remindAt)) {
            return Optional.of(remindAt);
        }
        if (!offer.isReminded()) {
            contacts.own()
                    .ifPresent(named -> offers.offer(
                            id, named.recipient(), named.mark, named.hint, Duration.between(now, offer.until())));
        }
        return Optional.of(offer.until());
    }
}
