package org.trellis.referrals.handons;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.trellis.problem.NotFound;
import org.trellis.referrals.details.Details;
import org.trellis.referrals.details.Vault;
import org.trellis.referrals.handons.HandOns.Seen;
import org.trellis.referrals.referrals.ConnectorsWord;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// What somebody of a street does by their link. Looking changes nothing: scanners of messages open links.
///
/// A link that is unknown, over, replaced or taken back is one answer. What a live one shows without a code is read as
/// its holder, to whom the database shows nothing else; what is done is done as the group, whose rows they are.
@ApplicationScoped
class StreetDesk {

    private final HandOns handOns;
    private final ConnectorsWord word;
    private final Vault vault;
    private final Secrets secrets;
    private final Handing handing;
    private final ActingAs actingAs;
    private final InstantSource clock;

    StreetDesk(
            HandOns handOns,
            ConnectorsWord word,
            Vault vault,
            Secrets secrets,
            Handing handing,
            ActingAs actingAs,
            InstantSource clock) {
        this.handOns = handOns;
        this.word = word;
        this.vault = vault;
        this.secrets = secrets;
        this.handing = handing;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    StreetView look(String token, String browser) {
        var seen = find(token);
        var mark = secrets.ofBrowser(token, browser);
        var known = seen.browserMark() != null && seen.browserMark().equals(mark);
        var accepted = seen.standing() == Standing.ACCEPTED;
        var resident = known && accepted
                ? actingAs.call(group(seen), () -> {
                    open(seen, mark);
                    return vault.read(seen.referral());
                })
                : Optional.<Details>empty();
        return new StreetView(
                seen.organisation(),
                seen.need(),
                seen.area(),
                seen.urgency(),
                seen.language(),
                seen.until(),
                accepted,
                known,
                known ? mayDo(accepted) : List.of(),
                resident.orElse(null));
    }

    void sendCode(String token) {
        var seen = find(token);
        actingAs.run(group(seen), () -> {
            var one = live(seen);
            if (!one.mayHaveCode(now())) {
                throw new HandOnRefusal.TooManyCodes().asException();
            }
            var code = secrets.code();
            one.codeSent(secrets.ofCode(token, code), now());
            handing.code(one, code);
        });
    }

    /// Returns what this browser is known by from now on, and no other one.
    String open(String token, String typed) {
        var seen = find(token);
        var browser = secrets.token();
        // Refused outside of it, so that the try is counted.
        var opened = actingAs.call(group(seen), () -> {
            var one = live(seen);
            var right = one.opensWith(secrets.ofCode(token, typed), now());
            if (right) {
                one.bind(secrets.ofBrowser(token, browser));
            }
            return right;
        });
        if (!opened) {
            throw new HandOnRefusal.CodeWrong().asException();
        }
        return browser;
    }

    void step(String token, String browser, StreetStep said) {
        var seen = find(token);
        var mark = secrets.ofBrowser(token, browser);
        actingAs.run(group(seen), () -> take(open(seen, mark), said));
    }

    private void take(HandOn one, StreetStep said) {
        var accepted = one.standing() == Standing.ACCEPTED;
        // Who taps twice said yes.
        if (accepted && said.step().equals("accept")) {
            return;
        }
        if (!mayDo(accepted).contains(said.step())) {
            throw new HandOnRefusal.NotNow().asException();
        }
        switch (said.step()) {
            case "accept" -> {
                word.accept(one.referralId);
                one.accepted(now());
            }
            case "refuse" -> back(one, Standing.REFUSED);
            case "connect" -> {
                word.connect(one.referralId);
                one.end(Standing.SORTED, now());
            }
            case "complete" -> {
                word.complete(one.referralId, said.outcome());
                one.end(Standing.SORTED, now());
            }
            default -> back(one, Standing.GIVEN_BACK);
        }
    }

    private void back(HandOn one, Standing how) {
        one.end(how, now());
        handing.back(one);
    }

    private static List<String> mayDo(boolean accepted) {
        return accepted ? List.of("connect", "complete", "give-back") : List.of("accept", "refuse");
    }

    /// In the order in which everybody locks: first the referral, then what was handed on.
    private HandOn open(Seen seen, String mark) {
        word.take(seen.referral());
        if (!word.isOpen(seen.referral())) {
            throw new NotFound().asException();
        }
        var one = live(seen);
        if (!one.isBoundTo(mark)) {
            throw new HandOnRefusal.CodeNeeded().asException();
        }
        return one;
    }

    private HandOn live(Seen seen) {
        return handOns.lock(seen.id()).filter(one -> one.isLive(now())).orElseThrow(() -> new NotFound().asException());
    }

    private Seen find(String token) {
        return actingAs.callAsBearer(secrets.ofLink(token), () -> handOns.seen(clock.instant()))
                .orElseThrow(() -> new NotFound().asException());
    }

    private static OrganisationId group(Seen seen) {
        return new OrganisationId(seen.organisation());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
