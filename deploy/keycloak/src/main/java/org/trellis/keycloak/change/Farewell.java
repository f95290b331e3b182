package org.trellis.keycloak.change;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.authentication.RequiredActionContext;
import org.trellis.addresses.Address.Kind;
import org.trellis.keycloak.desk.CodeSignIn;
import org.trellis.keycloak.notices.Notices;
import org.trellis.keycloak.people.Language;
import org.trellis.keycloak.people.Target;

/// Tells whom it concerns that somebody signs in another way from now on: the address that is replaced, or, when a
/// first one of its kind is added, the one that was there before. So a change that its owner did not make is noticed.
final class Farewell {

    private static final Duration WORTH_TELLING = Duration.ofDays(2);

    private final RequiredActionContext context;
    private final CodeSignIn signIn;

    Farewell(RequiredActionContext context) {
        this.context = context;
        this.signIn = CodeSignIn.of(context.getSession());
    }

    /// Whether it is told, or there is nobody to tell.
    boolean to(Target replacement) {
        return old(replacement.kind())
                .filter(kind -> !signIn.accounts().mark(context.getUser(), kind).equals(replacement.mark()))
                .map(kind -> signIn.out()
                        .notices()
                        .ask(
                                "contact-changed",
                                new Notices.To(
                                        kind,
                                        signIn.accounts().sealed(context.getUser(), kind),
                                        Language.of(context.getSession())),
                                Map.of("hint", replacement.hint()),
                                signIn.desk().now().plus(WORTH_TELLING)))
                .orElse(true);
    }

    private Optional<Kind> old(Kind replaced) {
        return Stream.of(replaced, replaced == Kind.PHONE ? Kind.EMAIL : Kind.PHONE)
                .filter(kind ->
                        !signIn.accounts().sealed(context.getUser(), kind).isEmpty())
                .findFirst();
    }
}
