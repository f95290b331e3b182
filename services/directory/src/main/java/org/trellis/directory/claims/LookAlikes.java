package org.trellis.directory.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.listings.OnlyTheGroup;

/// Public rows of lists that may be the group acted for: alike by name, and near by outcode, ward or distance.
@ApplicationScoped
@Transactional
class LookAlikes {

    static final int MOST = 5;

    // A public row has a place to a kilometre; twenty kilometres are a town and what is around it.
    private static final String FIND = """
            select p.listing_id, p.name, p.area_words, o.name as lister_name
            from listing l
            join published_listing p on p.origin = 'import' and btrim(search_words(l.name)) <% p.words
            left join published_organisation o on o.organisation_id = p.organisation_id
            where l.organisation_id = :me
              and (p.outcodes && l.outcodes or p.wards && l.wards
                   or (abs(p.lat - l.lat) < 0.18 and abs(p.lon - l.lon) < 0.3))
            order by word_similarity(btrim(search_words(l.name)), p.words) desc, p.listing_id
            limit :most
            """;

    private final EntityManager database;
    private final OnlyTheGroup only;

    LookAlikes(EntityManager database, OnlyTheGroup only) {
        this.database = database;
        this.only = only;
    }

    @SuppressWarnings("unchecked")
    List<LookAlikeView> of(UUID group) {
        only.reader(group);
        List<Tuple> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("me", group)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new LookAlikeView(
                        row.get("listing_id", UUID.class),
                        row.get("name", String.class),
                        row.get("area_words", String.class),
                        row.get("lister_name", String.class)))
                .toList();
    }
}
