package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.directory.accounts.Role;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.problem.NotFound;

/// Gives a member other roles. Should it fail half-way, it can be repeated: each step finds what was done before.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RoleChange implements AgreedAct {

    static final String DEED = "role-changed";

    private final SignIn signIn;
    private final Crew crew;
    private final Organisations organisations;
    private final MemberFacts facts;
    private final Logbook logbook;

    RoleChange(SignIn signIn, Crew crew, Organisations organisations, MemberFacts facts, Logbook logbook) {
        this.signIn = signIn;
        this.crew = crew;
        this.organisations = organisations;
        this.facts = facts;
        this.logbook = logbook;
    }

    /// Only roles that there are in an organisation of this kind, and at least one.
    Set<Role> read(Collection<String> words) {
        var there = Role.in(organisations.own().kind());
        var wanted = there.stream().filter(r -> words.contains(r.word())).collect(Collectors.toSet());
        if (wanted.isEmpty() || wanted.size() != Set.copyOf(words).size()) {
            throw new MemberRefusal.RolesUnknown().asException();
        }
        return EnumSet.copyOf(wanted);
    }

    void change(Crew.Person whom, Set<Role> wanted, String by) {
        var organisation = organisations.own().id();
        wanted.stream()
                .filter(role -> !whom.roles().contains(role))
                .forEach(role -> signIn.admit(organisation, whom.person(), role));
        whom.roles().stream()
                .filter(role -> !wanted.contains(role))
                .forEach(role -> signIn.withdraw(organisation, whom.person(), role));
        var words = wanted.stream().map(Role::word).sorted().collect(Collectors.joining(","));
        wanted.forEach(role -> facts.tell(organisation, whom.person(), role));
        logbook.note(DEED, by, Map.of("person", whom.person(), "roles", words));
    }

    @Override
    public String deed() {
        return DEED;
    }

    @Override
    public void perform(String askedBy, Map<String, String> about) {
        var people = crew.inTurn();
        var whom = Crew.find(people, about.get("person")).orElseThrow(() -> new NotFound().asException());
        change(whom, read(Arrays.asList(about.get("roles").split(","))), askedBy);
    }
}
