package org.trellis.keycloak.code;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.trellis.addresses.Address.Kind;
import org.trellis.keycloak.desk.Attempt;
import org.trellis.keycloak.desk.CodeSignIn;

/// The pages on the way in. What they are called and given is agreed with the theme.
final class CodePages {

    private final AuthenticationFlowContext context;
    private final CodeSignIn signIn;

    CodePages(AuthenticationFlowContext context) {
        this.context = context;
        this.signIn = CodeSignIn.of(context.getSession());
    }

    Response reach(String typed, String problem) {
        return context.form()
                .setAttribute("typed", typed)
                .setAttribute("problem", problem)
                .setAttribute(
                        "trouble",
                        problem.equals("trellisAway")
                                ? "away"
                                : signIn.out().channels().trouble())
                .createForm("trellis-reach.ftl");
    }

    Response code(Attempt attempt, String problem) {
        return context.form()
                .setAttribute("kind", attempt.target().kind().word())
                .setAttribute("hint", attempt.target().hint())
                .setAttribute("problem", problem)
                .setAttribute("shared", Arrival.shares(context))
                .setAttribute("triesLeft", signIn.desk().triesLeft(attempt))
                .setAttribute("minutes", signIn.desk().minutes())
                .setAttribute("trouble", trouble(attempt.target().kind()))
                .createForm("trellis-code.ftl");
    }

    Response who(List<Map<String, String>> accounts, String problem) {
        return context.form()
                .setAttribute("accounts", accounts)
                .setAttribute("problem", problem)
                .createForm("trellis-who.ftl");
    }

    /// Of the way that this code was sent, and no other.
    private String trouble(Kind kind) {
        var trouble = signIn.out().channels().trouble();
        var mine = kind == Kind.PHONE ? "sms-slow" : "email-slow";
        return trouble.equals("away") || trouble.equals(mine) ? mine : "";
    }
}
