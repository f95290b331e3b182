package org.trellis.directory.members;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.accounts.Removals;
import org.trellis.directory.accounts.Role;

/// Lets somebody in whom the organisation invited. Safe to repeat.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Admission {

    private final SignIn signIn;
    private final MemberRows rows;
    private final Removals removals;
    private final MemberFacts facts;
    private final List<Changed> changed;

    Admission(SignIn signIn, MemberRows rows, Removals removals, MemberFacts facts, @All List<Changed> changed) {
        this.signIn = signIn;
        this.rows = rows;
        this.removals = removals;
        this.facts = facts;
        this.changed = changed;
    }

    /// `called` is what the person wants to be called here; `invitedBy` may be null.
    public void admit(UUID organisation, String person, Role role, String called, String invitedBy) {
        // In turn with removals, or one that is still to be told would throw out who has just come back.
        rows.takeTurn();
        signIn.admit(organisation, person, role);
        removals.isBack(person);
        rows.join(person, called, invitedBy);
        changed.forEach(one -> one.of(person));
        facts.joined(organisation, person, role);
    }

    /// The first steward of a group that has just registered; sign-in knows them already.
    public void founded(UUID group, String person) {
        rows.join(person, null, null);
        facts.tell(group, person, Role.STEWARD);
    }
}
