package org.trellis.keycloak.people;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.trellis.addresses.Address;
import org.trellis.addresses.Address.Kind;
import org.trellis.addresses.Mark;

/// The people whom Keycloak knows by a telephone number or e-mail address that it cannot read.
public final class Accounts {

    public static final String CALLED = "called";
    private static final int LONGEST_NAME = 40;

    private final Mark mark;

    public Accounts(Mark mark) {
        this.mark = mark;
    }

    /// Everybody who signs in with this address, the oldest account first.
    public List<UserModel> having(KeycloakSession session, Kind kind, String addressMark) {
        return session.users()
                .searchForUserByUserAttributeStream(session.getContext().getRealm(), kind.word() + "_mark", addressMark)
                .sorted(Comparator.comparing(UserModel::getCreatedTimestamp, Comparator.nullsFirst(Long::compare))
                        .thenComparing(UserModel::getId))
                .toList();
    }

    public List<UserModel> having(KeycloakSession session, Address address) {
        return having(session, address.kind(), mark.of(address));
    }

    /// A new person, known by a random name. `called` may be empty.
    public UserModel create(KeycloakSession session, Target target, String called) {
        var person = session.users()
                .addUser(session.getContext().getRealm(), UUID.randomUUID().toString());
        person.setEnabled(true);
        person.setSingleAttribute(UserModel.LOCALE, Language.of(session));
        if (!called.isBlank()) {
            person.setSingleAttribute(CALLED, name(called));
        }
        change(person, target);
        return person;
    }

    /// From now on the person signs in with this address.
    public void change(UserModel person, Target target) {
        var kind = target.kind().word();
        person.setSingleAttribute(kind + "_mark", target.mark());
        person.setSingleAttribute(kind + "_sealed", target.sealed());
        person.setSingleAttribute(kind + "_hint", target.hint());
    }

    public String hint(UserModel person, Kind kind) {
        return value(person, kind.word() + "_hint");
    }

    /// Sealed, or empty when the person has none of this kind.
    public String sealed(UserModel person, Kind kind) {
        return value(person, kind.word() + "_sealed");
    }

    public String mark(UserModel person, Kind kind) {
        return value(person, kind.word() + "_mark");
    }

    public String called(UserModel person) {
        return value(person, CALLED);
    }

    private static String value(UserModel person, String attribute) {
        var value = person.getFirstAttribute(attribute);
        return value == null ? "" : value;
    }

    /// As it was typed, in one line and of bearable length.
    static String name(String typed) {
        var line = typed.strip().replaceAll("\\p{Cntrl}+|\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)).strip();
    }
}
