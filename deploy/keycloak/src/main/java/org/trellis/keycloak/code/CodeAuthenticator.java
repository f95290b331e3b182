package org.trellis.keycloak.code;

import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.Authenticator;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.trellis.keycloak.desk.Attempt;
import org.trellis.keycloak.desk.CodeDesk.Asked;
import org.trellis.keycloak.desk.CodeSignIn;
import org.trellis.keycloak.desk.Purpose;
import org.trellis.keycloak.people.Reach.Reading;
import org.trellis.keycloak.people.Target;

/// Signing in and registering in one: a telephone number or e-mail address, then the code that was sent to it. Only
/// when the code was right is it looked up whether anybody has that address, so nobody can find out who does.
final class CodeAuthenticator implements Authenticator {

    /// In the sign-in's own notes: the code that this page waits for.
    private static final String ATTEMPT = "trellis.attempt";

    private static final String GONE = "trellisCodeGone";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var hint = context.getAuthenticationSession().getClientNote(OIDCLoginProtocol.LOGIN_HINT_PARAM);
        attempt(context)
                .ifPresentOrElse(
                        attempt -> goOn(context, attempt),
                        () -> context.challenge(new CodePages(context).reach(hint == null ? "" : hint, "")));
    }

    private void goOn(AuthenticationFlowContext context, Attempt attempt) {
        if (attempt.proven() && !attempt.used()) {
            new Arrival(context, attempt).comesIn();
        } else {
            context.challenge(new CodePages(context).code(attempt, attempt.used() ? "trellisCodeUsed" : ""));
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        var attempt = attempt(context);
        switch (String.valueOf(form.getFirst("do"))) {
            case "send" -> send(context, form.getFirst("reach"));
            case "check" ->
                attempt.ifPresentOrElse(
                        waiting -> check(context, waiting, form.getFirst("code")), () -> startsAgain(context, GONE));
            case "again" ->
                attempt.ifPresentOrElse(waiting -> again(context, waiting), () -> startsAgain(context, GONE));
            case "go" ->
                attempt.ifPresentOrElse(
                        proven ->
                                new Arrival(context, proven).chooses(form.getFirst("account"), form.getFirst("called")),
                        () -> startsAgain(context, GONE));
            case "other" -> {
                attempt.ifPresent(CodeSignIn.of(context.getSession()).desk()::drop);
                startsAgain(context, "");
            }
            default -> authenticate(context);
        }
    }

    private void send(AuthenticationFlowContext context, String typed) {
        switch (CodeSignIn.of(context.getSession()).reach().read(typed)) {
            case Reading.Good(var address) -> {
                var target = CodeSignIn.of(context.getSession()).desk().target(address);
                ask(context, target)
                        .ifPresent(problem -> context.challenge(new CodePages(context).reach(typed, problem)));
            }
            case Reading.Bad(var problem) ->
                context.challenge(new CodePages(context).reach(typed == null ? "" : typed, problem));
        }
    }

    private void again(AuthenticationFlowContext context, Attempt attempt) {
        ask(context, attempt.target())
                .ifPresentOrElse(
                        problem -> context.challenge(new CodePages(context).code(attempt, problem)),
                        () -> CodeSignIn.of(context.getSession()).desk().drop(attempt));
    }

    /// Sends a code and shows the page that waits for it, or says why not.
    private Optional<String> ask(AuthenticationFlowContext context, Target target) {
        var back = context.getRefreshUrl(false).toString();
        return switch (CodeSignIn.of(context.getSession())
                .desk()
                .ask(context.getSession(), Purpose.SIGN_IN, target, back)) {
            case Asked.Sent(var attempt) -> {
                context.getAuthenticationSession().setAuthNote(ATTEMPT, attempt.id());
                context.challenge(new CodePages(context).code(attempt, ""));
                yield Optional.empty();
            }
            case Asked.TooMany() -> Optional.of("trellisTooMany");
            case Asked.Away() -> Optional.of("trellisAway");
        };
    }

    private void check(AuthenticationFlowContext context, Attempt attempt, String typed) {
        if (attempt.proven() && !attempt.used()) {
            // By its link, in another tab.
            new Arrival(context, attempt).comesIn();
            return;
        }
        // Before the code is looked at, so that the form comes back as it was.
        Arrival.shares(
                context, context.getHttpRequest().getDecodedFormParameters().containsKey("shared"));
        switch (CodeSignIn.of(context.getSession()).desk().check(attempt, typed)) {
            case RIGHT -> new Arrival(context, attempt).comesIn();
            case WRONG -> refuses(context, attempt, "trellisCodeWrong");
            case GONE -> refuses(context, attempt, GONE);
            case USED -> refuses(context, attempt, "trellisCodeUsed");
            case TOO_MANY -> refuses(context, attempt, "trellisTooMany");
        }
    }

    private void refuses(AuthenticationFlowContext context, Attempt attempt, String problem) {
        context.getEvent().error(Errors.INVALID_USER_CREDENTIALS);
        var desk = CodeSignIn.of(context.getSession()).desk();
        var now = desk.find(context.getSession(), Purpose.SIGN_IN, attempt.id()).orElse(attempt);
        context.failureChallenge(
                AuthenticationFlowError.INVALID_CREDENTIALS, new CodePages(context).code(now, problem));
    }

    private void startsAgain(AuthenticationFlowContext context, String problem) {
        Arrival.shares(context, false);
        context.getAuthenticationSession().removeAuthNote(ATTEMPT);
        context.challenge(new CodePages(context).reach("", problem));
    }

    /// What this page waits for; after a restart of Keycloak, which forgets its notes, what this browser waits for.
    private static Optional<Attempt> attempt(AuthenticationFlowContext context) {
        var desk = CodeSignIn.of(context.getSession()).desk();
        var noted = context.getAuthenticationSession().getAuthNote(ATTEMPT);
        var attempt = noted == null
                ? desk.pending(context.getSession(), Purpose.SIGN_IN)
                : desk.find(context.getSession(), Purpose.SIGN_IN, noted);
        attempt.ifPresent(found -> context.getAuthenticationSession().setAuthNote(ATTEMPT, found.id()));
        return attempt;
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // Nothing has to be set up: whoever can be reached can sign in.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
