package org.trellis.directory.openreferral;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.needs.AllNeeds;
import org.trellis.directory.openreferral.Shapes.Taxonomy;
import org.trellis.directory.openreferral.Shapes.Term;

/// The list of needs as a taxonomy of the standard. Ids are made from codes, so they stay whoever asks and when.
@ApplicationScoped
class Terms {

    static final String NAME = "Needs in everyday words";
    static final UUID ID = id("taxonomy:needs");

    private final AllNeeds needs;

    Terms(AllNeeds needs) {
        this.needs = needs;
    }

    /// The id of a thing that has none of its own.
    static UUID id(String name) {
        return UuidCreator.getNameBasedSha1(
                UuidCreator.NAMESPACE_URL, "https://trellis.example/open-referral-uk/" + name);
    }

    static UUID idOf(String code) {
        return id("term:" + code);
    }

    List<Term> all() {
        return needs.all().stream()
                .map(need -> new Term(
                        idOf(need.code()),
                        need.label().en(),
                        need.label().en() + " / " + need.label().cy(),
                        NAME,
                        ID,
                        need.code()))
                .toList();
    }

    Optional<Term> one(UUID id) {
        return all().stream().filter(term -> term.id().equals(id)).findFirst();
    }

    Optional<String> code(UUID term) {
        return one(term).map(Term::term);
    }

    Taxonomy taxonomy(boolean withTerms) {
        return new Taxonomy(
                ID,
                NAME,
                "What people ask for and groups offer, in words that people use themselves",
                "1",
                withTerms ? all() : null);
    }
}
