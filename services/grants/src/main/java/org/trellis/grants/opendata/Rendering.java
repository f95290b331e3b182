package org.trellis.grants.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.days.London;
import org.trellis.grants.giving.Areas;
import org.trellis.grants.giving.Pounds;
import org.trellis.grants.giving.Tree;
import org.trellis.grants.giving.Unnamed;

/// Writes grants by 360Giving 1.4. A group's answers are its funder's to read and not here: only the title, and what
/// the fund says to everybody anyway.
@ApplicationScoped
class Rendering {

    private final String portal;

    Rendering(@ConfigProperty(name = "trellis.portal.url") String portal) {
        this.portal = portal;
    }

    /// A grant without the group's name.
    ///
    /// @param sources where the money of its fund came from, as ids of grants
    ObjectNode base(Given given, String localId, String alias, Publisher publisher, List<String> sources) {
        var grant = Tree.empty();
        grant.put("id", publisher.id(localId));
        grant.put("title", given.title());
        grant.put("description", words(given.terms()));
        grant.put("currency", "GBP");
        grant.put("amountAwarded", Pounds.of(given.pence()));
        grant.put("amountDisbursed", Pounds.of(given.paid() ? given.pence() - given.back() : 0));
        grant.put("awardDate", London.day(given.decidedAt()).toString());
        Tree.putOne(grant, "recipientOrganization", organisation(publisher.id(alias), Unnamed.NAME));
        Tree.putOne(grant, "fundingOrganization", organisation(publisher.orgId(), publisher.name()));
        Tree.putOne(grant, "grantProgramme", programme(given.fundId(), given.terms()));
        Areas.put(grant, areas(given.terms()));
        grant.put("fromOpenCall", "Yes");
        if (!sources.isEmpty()) {
            var related = grant.putArray("relatedActivity");
            sources.forEach(related::add);
        }
        publisher.known(given.hostId()).ifPresent(host -> held(grant, host, publisher));
        return grant;
    }

    /// The group by its name, with an official number where it gave one; null where it gave no name.
    ObjectNode recipient(Given given, String alias, Publisher publisher) {
        var name = Tree.text(given.profile(), "/name").strip();
        if (name.isEmpty()) {
            return null;
        }
        var charity = number(given.profile(), "charity", "[0-9]{6,7}");
        var company = number(given.profile(), "company", "[0-9A-Z]{8}");
        var id = !charity.isEmpty()
                ? "GB-CHC-" + charity
                : !company.isEmpty() ? "GB-COH-" + company : publisher.id(alias);
        var recipient = organisation(id, name);
        if (!charity.isEmpty()) {
            recipient.put("charityNumber", charity);
        }
        if (!company.isEmpty()) {
            recipient.put("companyNumber", company);
        }
        return recipient;
    }

    /// Money that a known giver passed on to the publisher, for it to give as small grants.
    ObjectNode source(Source source, KnownOrganisation giver, Publisher publisher) {
        var grant = Tree.empty();
        grant.put("id", publisher.id(source.localId()));
        grant.put("title", "Small grants: " + Tree.text(source.terms(), "/name"));
        grant.put("description", "Passed on by %s to community groups.".formatted(publisher.name()));
        grant.put("currency", "GBP");
        grant.put("amountAwarded", Pounds.of(source.pence()));
        grant.put("awardDate", London.day(source.at()).toString());
        Tree.putOne(grant, "recipientOrganization", organisation(publisher.orgId(), publisher.name()));
        Tree.putOne(grant, "fundingOrganization", organisation(giver.orgId(), giver.name()));
        Tree.putOne(grant, "grantProgramme", programme(source.fundId(), source.terms()));
        Areas.put(grant, areas(source.terms()));
        grant.put("regrantType", "FRG010");
        return grant;
    }

    ObjectNode publisher(Publisher publisher) {
        var one = Tree.empty().put("identifier", publisher.orgId()).put("name", publisher.name());
        if (publisher.website() != null) {
            one.put("website", publisher.website());
        }
        return one;
    }

    private static void held(ObjectNode grant, KnownOrganisation host, Publisher publisher) {
        var payment = Tree.empty()
                .put("id", Tree.text(grant, "/id") + "-held")
                .put("currency", "GBP")
                .put("description", "Held for the group by " + host.name())
                .put("provider", publisher.orgId())
                .put("recipient", host.orgId());
        payment.set("value", grant.get("amountDisbursed"));
        Tree.putOne(grant, GrantRecord.HELD_BY, payment);
    }

    private ObjectNode programme(UUID fund, JsonNode terms) {
        return Tree.empty()
                .put("code", fund.toString())
                .put("title", Tree.text(terms, "/name"))
                .put("url", "%s/api/grants/v1/open-funds/%s".formatted(portal, fund));
    }

    private static String words(JsonNode terms) {
        return "A small grant from %s. What the fund is for: %s"
                .formatted(Tree.text(terms, "/name"), Tree.text(terms, "/purpose"));
    }

    private static ObjectNode organisation(String id, String name) {
        return Tree.empty().put("id", id).put("name", name);
    }

    private static String number(JsonNode profile, String field, String form) {
        var given = Tree.text(profile, "/" + field).replace(" ", "");
        return given.matches(form) ? given : "";
    }

    private static List<String> areas(JsonNode terms) {
        var areas = new ArrayList<String>();
        terms.path("areas").forEach(area -> areas.add(area.asText()));
        return areas;
    }
}
