package org.trellis.directory.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.trellis.directory.accounts.Removals;

/// What an organisation may say of its members to others: what they are called, for which team they work, and who
/// covers
/// for them. Of somebody who is out it says nothing, whether or not sign-in knows that already.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Faces {

    /// Each of them may be null.
    public record Face(String called, String team, Cover cover) {}

    /// `called` may be null; the days are both included, in Europe/London.
    public record Cover(String called, LocalDate from, LocalDate until) {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private final MemberRows rows;
    private final Posts posts;
    private final Removals removals;

    Faces(MemberRows rows, Posts posts, Removals removals) {
        this.rows = rows;
        this.posts = posts;
        this.removals = removals;
    }

    /// By their ids; whoever is out is missing.
    public Map<String, Face> of(Collection<String> people) {
        var called = rows.all();
        var where = posts.all();
        var gone = removals.gone();
        var faces = new HashMap<String, Face>();
        people.stream().filter(person -> !gone.contains(person)).forEach(person -> {
            var post = where.get(person);
            var cover = post == null
                            || post.cover() == null
                            || gone.contains(post.cover().person())
                    ? null
                    : new Cover(
                            name(called, post.cover().person()),
                            post.cover().from(),
                            post.cover().until());
            faces.put(person, new Face(name(called, person), post == null ? null : post.team(), cover));
        });
        return faces;
    }

    private static String name(Map<String, MemberRows.Row> called, String person) {
        var row = called.get(person);
        return row == null ? null : row.called();
    }
}
