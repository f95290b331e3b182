package org.trellis.directory.confirmations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.trellis.directory.members.Outcome;
import org.trellis.directory.members.SecondPerson;
import org.trellis.directory.organisations.Organisations;
import org.trellis.tenancy.Acting;

/// Turning the rule on, and asking to turn it off.
@ApplicationScoped
@Transactional
class RuleDesk {

    private final Rule rule;
    private final SecondPerson second;
    private final Organisations organisations;
    private final Acting acting;

    RuleDesk(Rule rule, SecondPerson second, Organisations organisations, Acting acting) {
        this.rule = rule;
        this.second = second;
        this.organisations = organisations;
        this.acting = acting;
    }

    boolean isOn() {
        organisations.own();
        return rule.isOn();
    }

    Outcome turn(boolean on) {
        organisations.own();
        var me = acting.person().orElseThrow();
        if (on) {
            rule.turnOn(me);
            return Outcome.done();
        }
        var asked = second.askedFor(Rule.OFF, Rule.OFF, Map.of());
        if (asked.isPresent()) {
            return Outcome.asked(asked.get());
        }
        rule.turnOff(me);
        return Outcome.done();
    }
}
