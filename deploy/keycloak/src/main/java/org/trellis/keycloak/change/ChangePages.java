package org.trellis.keycloak.change;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.keycloak.authentication.RequiredActionContext;
import org.trellis.addresses.Address.Kind;
import org.trellis.keycloak.desk.Attempt;
import org.trellis.keycloak.desk.CodeSignIn;

/// The two stages of one page. What it is given is agreed with the theme.
final class ChangePages {

    private final RequiredActionContext context;
    private final CodeSignIn signIn;

    ChangePages(RequiredActionContext context) {
        this.context = context;
        this.signIn = CodeSignIn.of(context.getSession());
    }

    /// Where the link returns to: this page, without the code of one form.
    static String back(RequiredActionContext context) {
        return UriBuilder.fromUri(context.getActionUrl())
                .replaceQueryParam("session_code")
                .build()
                .toString();
    }

    Response reach(String typed, String problem) {
        return context.form()
                .setAttribute("stage", "reach")
                .setAttribute("current", current())
                .setAttribute("typed", typed)
                .setAttribute("problem", problem)
                .createForm("trellis-change.ftl");
    }

    Response code(Attempt attempt, String problem) {
        return context.form()
                .setAttribute("stage", "code")
                .setAttribute("current", current())
                .setAttribute("typed", "")
                .setAttribute("kind", attempt.target().kind().word())
                .setAttribute("hint", attempt.target().hint())
                .setAttribute("problem", problem)
                .setAttribute("triesLeft", signIn.desk().triesLeft(attempt))
                .setAttribute("minutes", signIn.desk().minutes())
                .createForm("trellis-change.ftl");
    }

    private String current() {
        var phone = signIn.accounts().hint(context.getUser(), Kind.PHONE);
        return phone.isEmpty() ? signIn.accounts().hint(context.getUser(), Kind.EMAIL) : phone;
    }
}
