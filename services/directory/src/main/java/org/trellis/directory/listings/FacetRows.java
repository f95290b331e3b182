package org.trellis.directory.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Facets as rows, and rows as facets. Reading gives those that the caller may see, by row-level security alone.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FacetRows {

    private static final String TEXT = "text";

    private final EntityManager database;

    FacetRows(EntityManager database) {
        this.database = database;
    }

    Facets of(UUID organisation) {
        var rows = database.createQuery("from ListingFacet where organisationId = :id", ListingFacet.class)
                .setParameter("id", organisation)
                .getResultStream()
                .collect(Collectors.toMap(f -> f.facet, f -> f.content));
        var contact = rows.get("contact");
        return new Facets(
                contact == null ? null : new Facets.Contact(contact.get("phone"), contact.get("email")),
                text(rows, "area"),
                text(rows, "activities"),
                text(rows, "capacity"),
                text(rows, "numbers"),
                text(rows, "story"));
    }

    private static String text(Map<String, Map<String, String>> rows, String facet) {
        return rows.containsKey(facet) ? rows.get(facet).get(TEXT) : null;
    }

    void replace(UUID organisation, Facets facets) {
        var contact = new LinkedHashMap<String, String>();
        if (facets.contact() != null) {
            put(contact, "phone", facets.contact().phone());
            put(contact, "email", facets.contact().email());
        }
        write(organisation, "contact", contact);
        writeText(organisation, "area", facets.area());
        writeText(organisation, "activities", facets.activities());
        writeText(organisation, "capacity", facets.capacity());
        writeText(organisation, "numbers", facets.numbers());
        writeText(organisation, "story", facets.story());
    }

    private void writeText(UUID organisation, String facet, String text) {
        var content = new LinkedHashMap<String, String>();
        put(content, TEXT, text);
        write(organisation, facet, content);
    }

    private static void put(Map<String, String> content, String name, String value) {
        if (value != null && !value.isBlank()) {
            content.put(name, value.strip());
        }
    }

    private void write(UUID organisation, String facet, Map<String, String> content) {
        var known = database.find(ListingFacet.class, new ListingFacet.Key(organisation, facet));
        if (content.isEmpty()) {
            if (known != null) {
                database.remove(known);
            }
        } else if (known == null) {
            database.persist(new ListingFacet(organisation, facet, content));
        } else {
            known.content = content;
        }
    }
}
