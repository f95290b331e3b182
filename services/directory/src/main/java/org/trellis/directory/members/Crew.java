package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trellis.directory.accounts.Removals;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.organisations.Organisations;

/// Who belongs to the organisation acted for: sign-in's word, joined with what they are called here, without those who
/// were removed and of whom sign-in does not know it yet.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Crew {

    /// Those who can invite, remove and settle: all of them are equal.
    private static final Set<Role> KEEPERS =
            Set.of(Role.STEWARD, Role.LIAISON_OFFICER, Role.SUPPORT_OFFICER, Role.GRANTS_OFFICER, Role.INTEGRATOR);

    public record Person(String person, String called, Set<Role> roles, Instant since) {

        public boolean isKeeper() {
            return isKeeper(roles);
        }

        static boolean isKeeper(Collection<Role> roles) {
            return roles.stream().anyMatch(KEEPERS::contains);
        }
    }

    private final SignIn signIn;
    private final MemberRows rows;
    private final Removals removals;
    private final Organisations organisations;

    Crew(SignIn signIn, MemberRows rows, Removals removals, Organisations organisations) {
        this.signIn = signIn;
        this.rows = rows;
        this.removals = removals;
        this.organisations = organisations;
    }

    /// Waits until no other change of who belongs here is under way; then this one's reading holds until its end.
    public List<Person> inTurn() {
        rows.takeTurn();
        return all();
    }

    public List<Person> all() {
        var own = organisations.own();
        var called = rows.all();
        var gone = removals.gone();
        var people = new ArrayList<Person>();
        signIn.members(own.id(), own.kind()).forEach((person, roles) -> {
            if (!gone.contains(person)) {
                var row = Optional.ofNullable(called.get(person)).orElse(new MemberRows.Row(null, null));
                people.add(new Person(person, row.called(), Set.copyOf(roles), row.joinedAt()));
            }
        });
        return people;
    }

    /// What somebody is called here, or null; also of somebody who has left.
    public String called(String person) {
        return Optional.ofNullable(rows.all().get(person))
                .map(MemberRows.Row::called)
                .orElse(null);
    }

    public static Optional<Person> find(List<Person> people, String person) {
        return people.stream().filter(p -> p.person().equals(person)).findFirst();
    }

    public static Set<String> keepers(List<Person> people) {
        return people.stream()
                .filter(Person::isKeeper)
                .map(Person::person)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
