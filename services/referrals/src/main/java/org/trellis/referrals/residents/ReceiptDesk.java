package org.trellis.referrals.residents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Address;
import org.trellis.notices.Notices;
import org.trellis.referrals.details.ConsentView;
import org.trellis.referrals.details.Details;
import org.trellis.referrals.details.Reach;
import org.trellis.referrals.details.Vault;
import org.trellis.referrals.pathways.Register;
import org.trellis.referrals.referrals.ResidentsWord;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Has residents sent what is theirs, to the number or address that they gave: their code with their code word, and
/// the receipt of what they agreed to. Each once.
@ApplicationScoped
class ReceiptDesk {

    private static final String CODE = "code";
    private static final String RECEIPT = "receipt";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CodeDesk held;
    private final AskBounds bounds;
    private final ResidentsWord word;
    private final Vault vault;
    private final ToldRows told;
    private final Register pathways;
    private final Notices notices;
    private final ActingAs actingAs;
    private final InstantSource clock;
    private final String page;

    ReceiptDesk(
            CodeDesk held,
            AskBounds bounds,
            ResidentsWord word,
            Vault vault,
            ToldRows told,
            Register pathways,
            Notices notices,
            ActingAs actingAs,
            InstantSource clock,
            @ConfigProperty(name = "trellis.portal.url") String portal) {
        this.held = held;
        this.bounds = bounds;
        this.word = word;
        this.vault = vault;
        this.told = told;
        this.pathways = pathways;
        this.notices = notices;
        this.actingAs = actingAs;
        this.clock = clock;
        this.page = portal + "/my-request";
    }

    void sendCode(String typed) {
        var first = held.find(typed).getFirst();
        actingAs.run(new OrganisationId(first.sender()), () -> {
            var known = vault.read(first.id()).filter(d -> d.codeWord() != null);
            var words = known.map(d -> Map.of("code", Codes.shown(typed), "word", d.codeWord(), "link", page));
            send(first.id(), CODE, known, words.orElse(Map.of()), true);
        });
    }

    /// For the holder of a code, who asks for it just now: it does not wait for the morning.
    void sendReceipt(String typed) {
        var first = held.find(typed).getFirst();
        actingAs.run(new OrganisationId(first.sender()), () -> sendReceipt(first.id(), true));
    }

    /// For the sender of a referral, on behalf of the organisation acted for.
    @Transactional
    void sendReceipt(UUID referral) {
        sendReceipt(referral, false);
    }

    private void sendReceipt(UUID referral, boolean urgent) {
        var words = new HashMap<String, String>();
        word.pathwayOf(referral).flatMap(pathways::title).ifPresent(title -> words.put("receiver", title));
        var known = vault.read(referral);
        lastGiven(referral).ifPresent(agreed -> {
            words.put("day", day(agreed));
            words.put("version", String.valueOf(agreed.wordsVersion()));
            words.put("days", String.valueOf(agreed.keepDays()));
        });
        words.put("link", page);
        send(referral, RECEIPT, known, words, urgent);
    }

    /// A new code, to the one of the numbers and addresses that are kept with the referral which somebody typed. On
    /// behalf of its sender.
    @Transactional(Transactional.TxType.MANDATORY)
    void sendAgain(UUID referral, Address to, Details known, String code) {
        bounds.takeMessage();
        var words = new HashMap<>(Map.of("code", code, "link", page));
        var template = known.codeWord() == null ? "resident-code-again" : "resident-code";
        if (known.codeWord() != null) {
            words.put("word", known.codeWord());
        }
        var language = lastGiven(referral).map(ReceiptDesk::language).orElse("en");
        notices.ask(notices.recipient(to, language), template, words, true, Notices.A_DAY);
    }

    private void send(UUID referral, String what, Optional<Details> known, Map<String, String> words, boolean urgent) {
        var to = known.flatMap(ReceiptDesk::address).orElseThrow(() -> new CodeRefusal.NoWayToSend().asException());
        if (told.isFirst(referral, what, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            if (urgent) {
                bounds.takeMessage();
            }
            var language = lastGiven(referral).map(ReceiptDesk::language).orElse("en");
            var template = what.equals(CODE) ? "resident-code" : "consent-receipt";
            notices.ask(notices.recipient(to, language), template, words, urgent, Notices.A_DAY);
        }
    }

    /// Their number before their mail: it is what most have with them. None for what can reach nobody.
    static Optional<Address> address(Details known) {
        return Reach.addresses(known).findFirst();
    }

    private Optional<ConsentView> lastGiven(UUID referral) {
        return vault.said(referral).stream()
                .filter(said -> said.word().equals("given"))
                .reduce((_, later) -> later);
    }

    private static String day(ConsentView agreed) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of(language(agreed)))
                .format(agreed.at().atZone(LONDON));
    }

    private static String language(ConsentView agreed) {
        return agreed.language().equals("cy") ? "cy" : "en";
    }
}
