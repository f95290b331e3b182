package org.trellis.directory.search;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.trellis.directory.Crowd;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;
import org.trellis.testing.Tokens;

/// Puts groups, links and places where the tests of search look for them, each as the one whom it belongs to.
@ApplicationScoped
class Neighbourhood {

    static final String API = "/api/directory/v1";

    private static final String LISTING = """
            insert into listing (organisation_id, name, summary, offers, not_offered, languages, area_words, wards,
                outcodes, lat, lon, edited_at, version)
            values (:id, :name, :summary, :offers, '', '{en}', 'round here', '{}', :outcodes,
                cast(:lat as double precision), cast(:lon as double precision), now(), 0)
            """;

    private static final String LINK = """
            insert into link_side (id, organisation_id, organisation_kind, other_id, other_kind, level, since, dormant,
                version)
            values (gen_random_uuid(), :id, 'group', :other, 'council', :level, now(), :dormant, 0)
            """;

    private final SearchIndex index;
    private final ActingAs actingAs;
    private final EntityManager database;

    Neighbourhood(SearchIndex index, ActingAs actingAs, EntityManager database) {
        this.index = index;
        this.actingAs = actingAs;
        this.database = database;
    }

    Examples publish(Examples group) {
        actingAs.run(new OrganisationId(group.id()), () -> index.publish(group.asPublished()));
        return group;
    }

    /// A page that nobody sees but those to whom the group opens a link.
    Examples write(Examples group) {
        actingAs.run(
                new OrganisationId(group.id()),
                () -> database.createNativeQuery(LISTING)
                        .setParameter("id", group.id())
                        .setParameter("name", group.name())
                        .setParameter("summary", group.summary())
                        .setParameter("offers", group.offers().toArray(String[]::new))
                        .setParameter("outcodes", group.outcodes().toArray(String[]::new))
                        .setParameter("lat", group.lat())
                        .setParameter("lon", group.lon())
                        .executeUpdate());
        return group;
    }

    void link(Examples group, UUID other, String level) {
        link(group, other, level, false);
    }

    void link(Examples group, UUID other, String level, boolean dormant) {
        actingAs.run(
                new OrganisationId(group.id()),
                () -> database.createNativeQuery(LINK)
                        .setParameter("id", group.id())
                        .setParameter("other", other)
                        .setParameter("level", level)
                        .setParameter("dormant", dormant)
                        .executeUpdate());
    }

    void unlink(Examples group, UUID other) {
        actingAs.run(
                new OrganisationId(group.id()),
                () -> database.createNativeQuery(
                                "delete from link_side where organisation_id = :id and other_id = :other")
                        .setParameter("id", group.id())
                        .setParameter("other", other)
                        .executeUpdate());
    }

    void importedBy(UUID institution, String institutionName, Examples group) {
        actingAs.run(new OrganisationId(institution), () -> {
            database.createNativeQuery("""
                    insert into published_organisation (organisation_id, kind, name)
                    values (:id, 'infrastructure', :name) on conflict (organisation_id) do nothing
                    """)
                    .setParameter("id", institution)
                    .setParameter("name", institutionName)
                    .executeUpdate();
            index.publish(group.asPublishedBy(institution, "import"));
        });
    }

    void postcodes(String... lines) {
        Crowd.loads("postcodes", "pcds,lat,long,osward,oslaua,doterm", lines);
    }

    void outcodes(String... lines) {
        Crowd.loads("outcodes", "postcode,latitude,longitude,town", lines);
    }

    void wards(String... lines) {
        Crowd.loads("wards", "code,name,district,lat,long", lines);
    }

    /// What anybody finds.
    static ValidatableResponse search(Object... parameters) {
        return searchWith(null, parameters);
    }

    static ValidatableResponse searchAs(UUID organisation, String role, Object... parameters) {
        return searchWith(Tokens.of(organisation, role), parameters);
    }

    private static ValidatableResponse searchWith(String token, Object... parameters) {
        var request = given();
        if (token != null) {
            request.auth().oauth2(token);
        }
        for (var i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(API + "/search").then();
    }
}
