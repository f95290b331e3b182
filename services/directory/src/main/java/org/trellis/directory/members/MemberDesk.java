package org.trellis.directory.members;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.trellis.directory.about.OwnWords;
import org.trellis.directory.organisations.Organisations;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What the people of an organisation do with each other.
@ApplicationScoped
class MemberDesk {

    private final Crew crew;
    private final MemberRows rows;
    private final Posts posts;
    private final Organisations organisations;
    private final OwnWords own;
    private final Keeping keeping;
    private final List<Changed> changed;
    private final Acting acting;

    MemberDesk(
            Crew crew,
            MemberRows rows,
            Posts posts,
            Organisations organisations,
            OwnWords own,
            Keeping keeping,
            @All List<Changed> changed,
            Acting acting) {
        this.crew = crew;
        this.rows = rows;
        this.posts = posts;
        this.organisations = organisations;
        this.own = own;
        this.keeping = keeping;
        this.changed = changed;
        this.acting = acting;
    }

    @Transactional
    MemberResource.Members all() {
        var where = posts.all();
        return new MemberResource.Members(
                crew.all().stream()
                        .map(p -> MemberView.of(p, me(), where.get(p.person())))
                        .toList(),
                own.roleLabels());
    }

    @Transactional
    MemberView mine() {
        return Crew.find(crew.all(), me())
                .map(person -> MemberView.of(person, me(), posts.all().get(me())))
                .orElseThrow(() -> new NotFound().asException());
    }

    @Transactional
    void callMe(String called) {
        organisations.own();
        rows.call(me(), called.strip());
        changed.forEach(one -> one.of(me()));
    }

    @Transactional
    MemberView post(String person, Post wanted) {
        if (organisations.own().isGroup()) {
            throw new MemberRefusal.NoPosts().asException();
        }
        var people = crew.all();
        var whose = Crew.find(people, person).orElseThrow(() -> new NotFound().asException());
        var cover = wanted.cover();
        if (cover != null
                && (cover.until().isBefore(cover.from())
                        || cover.person().equals(person)
                        || Crew.find(people, cover.person()).isEmpty())) {
            throw new MemberRefusal.CoverWrong().asException();
        }
        posts.save(person, wanted);
        changed.forEach(one -> one.of(person));
        return MemberView.of(whose, me(), wanted);
    }

    Outcome remove(String person) {
        return keeping.remove(me(), person);
    }

    Outcome giveRoles(String person, Set<String> words) {
        return keeping.giveRoles(me(), person, words);
    }

    private String me() {
        return acting.person().orElseThrow();
    }
}
