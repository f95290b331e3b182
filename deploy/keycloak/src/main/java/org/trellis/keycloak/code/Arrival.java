package org.trellis.keycloak.code;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.models.UserModel;
import org.trellis.keycloak.desk.Attempt;
import org.trellis.keycloak.desk.CodeSignIn;
import org.trellis.keycloak.people.Language;

/// Somebody has shown that an address is theirs. Who are they: nobody yet, the one who has it, or one of several?
final class Arrival {

    private static final String SHARED = "trellis.shared";
    private static final String ACCOUNTS = "trellis.accounts";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AuthenticationFlowContext context;
    private final Attempt attempt;
    private final CodeSignIn signIn;

    Arrival(AuthenticationFlowContext context, Attempt attempt) {
        this.context = context;
        this.attempt = attempt;
        this.signIn = CodeSignIn.of(context.getSession());
    }

    /// Somebody said whether others use the address too, so that an account of one's own is wanted.
    static void shares(AuthenticationFlowContext context, boolean shared) {
        context.getAuthenticationSession().setAuthNote(SHARED, Boolean.toString(shared));
    }

    static boolean shares(AuthenticationFlowContext context) {
        return Boolean.parseBoolean(context.getAuthenticationSession().getAuthNote(SHARED));
    }

    void comesIn() {
        var accounts = signIn.accounts()
                .having(
                        context.getSession(),
                        attempt.target().kind(),
                        attempt.target().mark());
        if (context.getUser() != null) {
            confirms(accounts);
        } else if (accounts.isEmpty()) {
            enters("");
        } else if (accounts.size() == 1 && !shares(context)) {
            enters(accounts.getFirst());
        } else {
            asksWho(accounts, "");
        }
    }

    /// Somebody who is signed in was asked to prove it again: only that account will do.
    private void confirms(List<UserModel> accounts) {
        accounts.stream()
                .filter(account -> account.getId().equals(context.getUser().getId()))
                .findFirst()
                .ifPresentOrElse(this::enters, () -> {
                    signIn.desk().drop(attempt);
                    context.failure(AuthenticationFlowError.USER_CONFLICT);
                });
    }

    /// The answer to "who are you?": the index of an account, or `new` with a name.
    void chooses(String account, String called) {
        var offered = offered();
        if (!attempt.proven() || offered.isEmpty()) {
            context.resetFlow();
        } else if ("new".equals(account) && (called == null || called.isBlank())) {
            asksWho(offered, "trellisCalledMissing");
        } else if ("new".equals(account)) {
            enters(called);
        } else {
            offered.stream()
                    .filter(one -> Integer.toString(offered.indexOf(one)).equals(account))
                    .findFirst()
                    .ifPresentOrElse(this::enters, () -> asksWho(offered, "trellisWhoMissing"));
        }
    }

    private void asksWho(List<UserModel> accounts, String problem) {
        context.getAuthenticationSession()
                .setAuthNote(ACCOUNTS, accounts.stream().map(UserModel::getId).collect(Collectors.joining(" ")));
        context.challenge(new CodePages(context).who(candidates(accounts), problem));
    }

    /// In the order in which they were shown, whatever was registered since.
    private List<UserModel> offered() {
        var ids = context.getAuthenticationSession().getAuthNote(ACCOUNTS);
        return Stream.of(ids == null ? new String[0] : ids.split(" "))
                .map(id -> context.getSession().users().getUserById(context.getRealm(), id))
                .filter(Objects::nonNull)
                .filter(account -> signIn.accounts()
                        .mark(account, attempt.target().kind())
                        .equals(attempt.target().mark()))
                .toList();
    }

    /// What the page shows of each: `index`, `called`, and `since` when it is there.
    private List<Map<String, String>> candidates(List<UserModel> accounts) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.of(Language.of(context.getSession()), "GB"));
        var candidates = new ArrayList<Map<String, String>>();
        for (var account : accounts) {
            var since = account.getCreatedTimestamp() == null
                    ? ""
                    : day.format(
                            Instant.ofEpochMilli(account.getCreatedTimestamp()).atZone(LONDON));
            var index = Integer.toString(candidates.size());
            candidates.add(Map.of("index", index, "called", signIn.accounts().called(account), "since", since));
        }
        return candidates;
    }

    private void enters(String called) {
        if (uses()) {
            succeeds(signIn.accounts().create(context.getSession(), attempt.target(), called));
        }
    }

    private void enters(UserModel account) {
        if (!account.isEnabled()) {
            context.failure(AuthenticationFlowError.USER_DISABLED);
        } else if (uses()) {
            succeeds(account);
        }
    }

    private boolean uses() {
        if (signIn.desk().use(context.getSession(), attempt)) {
            return true;
        }
        context.challenge(new CodePages(context).code(attempt, "trellisCodeUsed"));
        return false;
    }

    private void succeeds(UserModel account) {
        context.setUser(account);
        context.success(CodeAuthenticatorFactory.ID);
    }
}
