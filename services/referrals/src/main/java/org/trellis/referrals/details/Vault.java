package org.trellis.referrals.details;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Envelope;

/// Keeps a resident's details closed, with the word of the resident that lets them be kept.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Vault {

    private final DetailsRows rows;
    private final Reach reach;
    private final Envelope envelope;
    private final ObjectMapper json;
    private final InstantSource clock;

    Vault(
            DetailsRows rows,
            Reach reach,
            @ConfigProperty(name = "trellis.details.key") String key,
            ObjectMapper json,
            InstantSource clock) {
        this.rows = rows;
        this.reach = reach;
        this.envelope = Envelope.with(key);
        this.json = json;
        this.clock = clock;
    }

    /// Keeps them with a referral of the organisation acted for, in place of what there was. Refuses what may
    /// not travel by its way.
    public void keep(UUID referral, Terms terms, Resident resident) {
        var fields = resident.details().fields();
        var more = new ArrayList<>(fields);
        more.removeAll(terms.fields());
        if (!more.isEmpty()) {
            throw new DetailsRefusal.NotAgreedToTravel(List.copyOf(more)).asException();
        }
        rows.given(referral, resident.consent(), fields, terms.keepDays(), now());
        keep(referral, resident.details());
    }

    private void keep(UUID referral, Details details) {
        rows.keep(referral, envelope.close(referral, write(details)), now());
        reach.keep(referral, details);
    }

    /// Empty when there are none, or none that the organisation acted for may read now.
    public Optional<Details> read(UUID referral) {
        return rows.find(referral).map(closed -> read(envelope.open(referral, closed)));
    }

    /// Writes anew what the resident put right, as far as it may travel; what they left out stays. Says whether there
    /// was anything kept.
    public boolean correct(UUID referral, Terms terms, Details corrected) {
        var before = read(referral);
        var wanted = corrected.only(terms.fields());
        if (before.isEmpty() || wanted.fields().isEmpty()) {
            return false;
        }
        var after = before.get().with(wanted);
        rows.corrected(referral, after.fields(), now());
        keep(referral, after);
        return true;
    }

    /// Where an older key closed them, the one that closes now does. As the sender, who keeps them.
    public void closeAnew(UUID referral) {
        rows.find(referral)
                .ifPresent(before -> envelope.closeAnew(referral, before).ifPresent(after -> {
                    rows.closedAnew(referral, before, after);
                    // Kept before marks were: they are opened for it this once.
                    if (before.by() == null) {
                        reach.keep(referral, read(envelope.open(referral, after)));
                    }
                }));
    }

    /// Which key closes now, and how much another one closed.
    @Transactional
    KeysResource.Closing closing() {
        return new KeysResource.Closing(envelope.primary(), rows.closedByOthersThan(envelope.primary()));
    }

    /// Whether the resident wants nobody but the receiver ever to know of it.
    public boolean isOnlyForReceiver(UUID referral) {
        return rows.isOnlyForReceiver(referral);
    }

    /// They are gone, for everybody and for good, since the key is.
    public void forget(UUID referral) {
        rows.delete(referral);
    }

    /// The resident does not want it any more.
    public void takenBack(UUID referral) {
        if (rows.delete(referral)) {
            rows.takenBack(referral, now());
        }
    }

    /// What the resident said to it, from the first word on.
    public List<ConsentView> said(UUID referral) {
        return rows.said(referral);
    }

    private String write(Details details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            // Not as cause: its text may hold what was written.
            throw new IllegalStateException("Details that cannot be written as JSON");
        }
    }

    private Details read(String text) {
        try {
            return json.readValue(text, Details.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details that cannot be read");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
