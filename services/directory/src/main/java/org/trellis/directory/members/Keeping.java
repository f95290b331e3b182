package org.trellis.directory.members;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logbook;
import org.trellis.problem.NotFound;

/// What a keeper does with the others: takes them out, gives them other roles.
@ApplicationScoped
class Keeping {

    private static final String HAND_OVER = "hand-over";

    private record Noted(UUID removal, Outcome asked) {}

    private final Crew crew;
    private final Removing removing;
    private final RoleChange roles;
    private final SecondPerson second;
    private final Logbook logbook;

    Keeping(Crew crew, Removing removing, RoleChange roles, SecondPerson second, Logbook logbook) {
        this.crew = crew;
        this.removing = removing;
        this.roles = roles;
        this.second = second;
        this.logbook = logbook;
    }

    Outcome remove(String me, String person) {
        if (person.equals(me)) {
            throw new MemberRefusal.LeaveInstead().asException();
        }
        var noted = QuarkusTransaction.requiringNew().call(() -> note(me, person));
        return noted.asked() != null ? noted.asked() : removing.carryOut(noted.removal());
    }

    private Noted note(String me, String person) {
        var people = crew.inTurn();
        stillKeeps(people, me);
        var whom = Crew.find(people, person).orElseThrow(() -> new NotFound().asException());
        if (whom.isKeeper()) {
            var asked = second.askedFor(HAND_OVER, RemovalAgreed.DEED, Map.of("person", person));
            if (asked.isPresent()) {
                return new Noted(null, Outcome.asked(asked.get()));
            }
        }
        logbook.note("member-removed", me, Map.of("person", person));
        return new Noted(removing.note(person), null);
    }

    Outcome giveRoles(String me, String person, Set<String> words) {
        return QuarkusTransaction.requiringNew().call(() -> change(me, person, words));
    }

    private Outcome change(String me, String person, Set<String> words) {
        var people = crew.inTurn();
        stillKeeps(people, me);
        var whom = Crew.find(people, person).orElseThrow(() -> new NotFound().asException());
        var wanted = roles.read(words);
        var losesKeys = whom.isKeeper() && !Crew.Person.isKeeper(wanted);
        if (losesKeys && Crew.keepers(people).size() == 1) {
            throw new MemberRefusal.LastKeeper().asException();
        }
        if (losesKeys && !person.equals(me)) {
            var about = Map.of(
                    "person", person, "roles", wanted.stream().map(Role::word).collect(Collectors.joining(",")));
            var asked = second.askedFor(HAND_OVER, RoleChange.DEED, about);
            if (asked.isPresent()) {
                return Outcome.asked(asked.get());
            }
        }
        roles.change(whom, wanted, me);
        return Outcome.done();
    }

    // The token may be of before somebody took the role away.
    private static void stillKeeps(List<Crew.Person> people, String me) {
        if (!Crew.keepers(people).contains(me)) {
            throw new NotFound().asException();
        }
    }
}
