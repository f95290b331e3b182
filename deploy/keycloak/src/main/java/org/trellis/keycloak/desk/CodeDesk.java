package org.trellis.keycloak.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;
import org.trellis.addresses.Address;
import org.trellis.addresses.Mark;
import org.trellis.addresses.Seal;
import org.trellis.keycloak.notices.Notices;
import org.trellis.keycloak.people.Language;
import org.trellis.keycloak.people.Target;
import org.trellis.keycloak.settings.Settings;

/// Sends codes and takes them. Nothing here knows, or looks up, whether an address belongs to anybody: what is done for
/// a known one and an unknown one is the same.
public final class CodeDesk {

    /// What became of the wish for a code.
    public sealed interface Asked {

        record Sent(Attempt attempt) implements Asked {}

        record TooMany() implements Asked {}

        /// The broker is away: nothing was sent.
        record Away() implements Asked {}
    }

    /// What became of a code that was typed.
    public enum Checked {
        RIGHT,
        WRONG,
        GONE,
        USED,
        TOO_MANY
    }

    private static final int CODES = 1_000_000;
    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Settings settings;
    private final Attempts attempts;
    private final Limits limits;
    private final Notices notices;
    private final Marks marks;

    /// The two keys' work: to compare, and to close.
    record Marks(Mark mark, Seal seal, Browser browser, InstantSource clock) {}

    CodeDesk(Settings settings, Attempts attempts, Limits limits, Notices notices, Marks marks) {
        this.settings = settings;
        this.attempts = attempts;
        this.limits = limits;
        this.notices = notices;
        this.marks = marks;
    }

    public Target target(Address address) {
        return Target.of(address, marks.mark(), marks.seal());
    }

    /// Sends a code to an address for this browser. `back` is the page that its link returns to.
    public Asked ask(KeycloakSession session, Purpose purpose, Target target, String back) {
        var now = marks.clock().instant();
        var client = marks.mark().ofToken("client/" + AskingMachine.of(session));
        if (!limits.allow(target.mark(), client, now)) {
            return new Asked.TooMany();
        }
        var attempt = new Attempt(
                UUID.randomUUID().toString(),
                session.getContext().getRealm().getId(),
                purpose,
                target,
                marks.browser().given(session),
                back,
                0,
                now.plus(settings.codeLife()),
                null,
                null);
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        var token = token();
        attempts.add(attempt, codeMark(attempt.id(), code), linkMark(token), now);
        if (send(session, attempt, code, token)) {
            return new Asked.Sent(attempt);
        }
        attempts.drop(attempt.id());
        limits.giveBack(target.mark(), client, now);
        return new Asked.Away();
    }

    private boolean send(KeycloakSession session, Attempt attempt, String code, String token) {
        var link = session.getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms")
                .path(session.getContext().getRealm().getName())
                .path("trellis-link")
                .path(token)
                .build();
        return notices.ask(
                "sign-in-code",
                new Notices.To(attempt.target().kind(), attempt.target().sealed(), Language.of(session)),
                Map.of("code", code, "minutes", Long.toString(minutes()), "link", link.toString()),
                attempt.expiresAt());
    }

    public long minutes() {
        return settings.codeLife().toMinutes();
    }

    public int triesLeft(Attempt attempt) {
        return Math.max(0, settings.tries() - attempt.tries());
    }

    /// The code that this browser last asked for and has not used.
    public Optional<Attempt> pending(KeycloakSession session, Purpose purpose) {
        return marks.browser()
                .known(session)
                .flatMap(browser ->
                        attempts.pending(session.getContext().getRealm().getId(), purpose, browser, now()));
    }

    /// By its id, for the browser and the purpose it belongs to.
    public Optional<Attempt> find(KeycloakSession session, Purpose purpose, String id) {
        var browser = marks.browser().known(session);
        return attempts.find(id)
                .filter(attempt -> attempt.purpose().equals(purpose))
                .filter(attempt -> browser.filter(attempt.browser()::equals).isPresent())
                .filter(attempt ->
                        attempt.realm().equals(session.getContext().getRealm().getId()));
    }

    /// Whoever holds the link, in whatever browser.
    public Optional<Attempt> byLink(KeycloakSession session, String token) {
        return attempts.byLink(session.getContext().getRealm().getId(), linkMark(token));
    }

    /// Whether this is the browser that asked.
    public boolean asked(KeycloakSession session, Attempt attempt) {
        return marks.browser().known(session).filter(attempt.browser()::equals).isPresent();
    }

    /// Counts the try first, so that no fault gives a free one.
    public Checked check(Attempt attempt, String typed) {
        if (attempt.used() || attempt.proven()) {
            return Checked.USED;
        }
        if (!limits.mayGuess(attempt.target().mark(), now())) {
            return Checked.TOO_MANY;
        }
        var right = attempts.countTry(attempt.id(), settings.tries(), now());
        if (right.isEmpty()) {
            return Checked.GONE;
        }
        var given = codeMark(attempt.id(), typed == null ? "" : typed.replaceAll("\\D", ""));
        if (MessageDigest.isEqual(right.get().getBytes(US_ASCII), given.getBytes(US_ASCII))) {
            return attempts.prove(attempt.id(), now()) ? Checked.RIGHT : Checked.USED;
        }
        limits.countWrong(attempt.target().mark(), now());
        return attempt.tries() + 1 < settings.tries() ? Checked.WRONG : Checked.GONE;
    }

    /// As if the code had been typed. Whether it could be: not when it was proven before, or is over.
    public boolean prove(Attempt attempt) {
        return attempts.prove(attempt.id(), now());
    }

    /// Whether it opens what it is for, now and never again; in the transaction of what it opens.
    public boolean use(KeycloakSession session, Attempt attempt) {
        return Attempts.use(session, attempt.id(), now());
    }

    public void drop(Attempt attempt) {
        attempts.drop(attempt.id());
    }

    public Instant now() {
        return marks.clock().instant();
    }

    private String codeMark(String attempt, String code) {
        return marks.mark().ofToken("code/" + attempt + "/" + code);
    }

    private String linkMark(String token) {
        return marks.mark().ofToken("link/" + token);
    }

    private static String token() {
        var random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
