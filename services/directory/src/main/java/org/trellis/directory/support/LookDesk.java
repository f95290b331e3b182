package org.trellis.directory.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.directory.accounts.Account;
import org.trellis.directory.links.LinkView;
import org.trellis.directory.listings.ListingView;
import org.trellis.directory.operator.Operator;
import org.trellis.directory.stewards.Stewards;
import org.trellis.directory.support.LookResource.NoticesState;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// What the operator may read while a group's visit is live. There is no way to write here.
@ApplicationScoped
class LookDesk {

    private final SupportVisits visits;
    private final Looks looks;
    private final Stewards stewards;
    private final Operator operator;
    private final ActingAs actingAs;

    LookDesk(SupportVisits visits, Looks looks, Stewards stewards, Operator operator, ActingAs actingAs) {
        this.visits = visits;
        this.looks = looks;
        this.stewards = stewards;
        this.operator = operator;
        this.actingAs = actingAs;
    }

    List<SupportView> live() {
        return operator.call(visits::live);
    }

    ListingView listing(UUID visit) {
        return look(visit, "listing", looks::page);
    }

    List<LinkView> links(UUID visit) {
        return look(visit, "links", looks::links);
    }

    /// Whether the stewards can be reached at all; not how, and not who they are.
    NoticesState notices(UUID visit) {
        var group = group(visit).organisation();
        var who = reached(group);
        return look(
                visit,
                "notices-state",
                () -> new NoticesState(
                        who.size(),
                        (int) who.stream().filter(a -> a.phone().isPresent()).count(),
                        (int) who.stream().filter(a -> a.email().isPresent()).count()));
    }

    private List<Account> reached(UUID group) {
        try {
            return stewards.of(group);
        } catch (RuntimeException e) {
            throw new SupportRefusal.SignInAway().asException();
        }
    }

    private SupportView group(UUID visit) {
        return operator.call(() -> visits.live(visit)).orElseThrow(() -> new NotFound().asException());
    }

    // The look is noted in the transaction that reads, which holds the visit: it cannot end in between.
    private <T> T look(UUID visit, String what, Supplier<T> read) {
        var group = new OrganisationId(group(visit).organisation());
        var person = operator.person();
        return actingAs.call(group, () -> {
            if (visits.held(visit).isEmpty()) {
                throw new NotFound().asException();
            }
            looks.note(visit, what, person);
            return read.get();
        });
    }
}
