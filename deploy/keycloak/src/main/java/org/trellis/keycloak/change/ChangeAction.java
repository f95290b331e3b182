package org.trellis.keycloak.change;

import java.util.Optional;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.trellis.keycloak.desk.Attempt;
import org.trellis.keycloak.desk.CodeDesk.Asked;
import org.trellis.keycloak.desk.CodeSignIn;
import org.trellis.keycloak.desk.Purpose;
import org.trellis.keycloak.people.Reach.Reading;
import org.trellis.keycloak.people.Target;

/// Changing, or adding, the number or address that somebody signs in with: the new one is proven first, then the old
/// one is told. Whether others use the new one is not looked at.
final class ChangeAction implements RequiredActionProvider {

    private static final String ATTEMPT = "trellis.change";
    private static final String GONE = "trellisCodeGone";

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        // Only ever by the person's own wish.
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        attempt(context)
                .ifPresentOrElse(
                        attempt -> goOn(context, attempt),
                        () -> context.challenge(new ChangePages(context).reach("", "")));
    }

    private void goOn(RequiredActionContext context, Attempt attempt) {
        if (attempt.proven() && !attempt.used()) {
            change(context, attempt);
        } else {
            context.challenge(new ChangePages(context).code(attempt, attempt.used() ? "trellisCodeUsed" : ""));
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        var attempt = attempt(context);
        switch (String.valueOf(form.getFirst("do"))) {
            case "send" -> send(context, form.getFirst("reach"));
            case "check" ->
                attempt.ifPresentOrElse(
                        waiting -> check(context, waiting, form.getFirst("code")), () -> startsAgain(context, GONE));
            case "again" ->
                attempt.ifPresentOrElse(waiting -> again(context, waiting), () -> startsAgain(context, GONE));
            case "other" -> {
                attempt.ifPresent(CodeSignIn.of(context.getSession()).desk()::drop);
                startsAgain(context, "");
            }
            default -> requiredActionChallenge(context);
        }
    }

    private void send(RequiredActionContext context, String typed) {
        switch (CodeSignIn.of(context.getSession()).reach().read(typed)) {
            case Reading.Good(var address) ->
                ask(context, CodeSignIn.of(context.getSession()).desk().target(address))
                        .ifPresent(problem -> context.challenge(new ChangePages(context).reach(typed, problem)));
            case Reading.Bad(var problem) ->
                context.challenge(new ChangePages(context).reach(typed == null ? "" : typed, problem));
        }
    }

    private void again(RequiredActionContext context, Attempt attempt) {
        ask(context, attempt.target())
                .ifPresentOrElse(
                        problem -> context.challenge(new ChangePages(context).code(attempt, problem)),
                        () -> CodeSignIn.of(context.getSession()).desk().drop(attempt));
    }

    private Optional<String> ask(RequiredActionContext context, Target target) {
        var desk = CodeSignIn.of(context.getSession()).desk();
        return switch (desk.ask(context.getSession(), purpose(context), target, ChangePages.back(context))) {
            case Asked.Sent(var attempt) -> {
                context.getAuthenticationSession().setAuthNote(ATTEMPT, attempt.id());
                context.challenge(new ChangePages(context).code(attempt, ""));
                yield Optional.empty();
            }
            case Asked.TooMany() -> Optional.of("trellisTooMany");
            case Asked.Away() -> Optional.of("trellisAway");
        };
    }

    private void check(RequiredActionContext context, Attempt attempt, String typed) {
        if (attempt.proven() && !attempt.used()) {
            change(context, attempt);
            return;
        }
        switch (CodeSignIn.of(context.getSession()).desk().check(attempt, typed)) {
            case RIGHT -> change(context, attempt);
            case WRONG -> refuses(context, attempt, "trellisCodeWrong");
            case GONE -> refuses(context, attempt, GONE);
            case USED -> refuses(context, attempt, "trellisCodeUsed");
            case TOO_MANY -> refuses(context, attempt, "trellisTooMany");
        }
    }

    private void refuses(RequiredActionContext context, Attempt attempt, String problem) {
        var now = CodeSignIn.of(context.getSession())
                .desk()
                .find(context.getSession(), purpose(context), attempt.id())
                .orElse(attempt);
        context.challenge(new ChangePages(context).code(now, problem));
    }

    /// The old address must hear of it, or nothing is changed.
    private void change(RequiredActionContext context, Attempt attempt) {
        var signIn = CodeSignIn.of(context.getSession());
        if (!new Farewell(context).to(attempt.target())) {
            context.challenge(new ChangePages(context).code(attempt, "trellisAway"));
        } else if (signIn.desk().use(context.getSession(), attempt)) {
            signIn.accounts().change(context.getUser(), attempt.target());
            context.getAuthenticationSession().removeAuthNote(ATTEMPT);
            context.success();
        } else {
            context.challenge(new ChangePages(context).code(attempt, "trellisCodeUsed"));
        }
    }

    private void startsAgain(RequiredActionContext context, String problem) {
        context.getAuthenticationSession().removeAuthNote(ATTEMPT);
        context.challenge(new ChangePages(context).reach("", problem));
    }

    private static Optional<Attempt> attempt(RequiredActionContext context) {
        var desk = CodeSignIn.of(context.getSession()).desk();
        var noted = context.getAuthenticationSession().getAuthNote(ATTEMPT);
        var attempt = noted == null
                ? desk.pending(context.getSession(), purpose(context))
                : desk.find(context.getSession(), purpose(context), noted);
        attempt.ifPresent(found -> context.getAuthenticationSession().setAuthNote(ATTEMPT, found.id()));
        return attempt;
    }

    private static Purpose purpose(RequiredActionContext context) {
        return Purpose.changeOf(context.getUser().getId());
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
