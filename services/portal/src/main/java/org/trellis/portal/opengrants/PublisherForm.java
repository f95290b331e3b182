package org.trellis.portal.opengrants;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.funds.Institutions;
import org.trellis.portal.pages.Errors;

/// As whom an institution publishes, as it is being written.
public class PublisherForm {

    private static final String ORG_ID = "(?!360G)[A-Z]{2,3}-[A-Z0-9]{2,10}-[A-Za-z0-9_./]{1,40}";

    @RestForm
    public String prefix;

    @RestForm
    public String orgId;

    @RestForm
    public String name;

    @RestForm
    public String website;

    @RestForm
    public boolean pastToo;

    @RestForm
    public List<String> knownOrganisation;

    @RestForm
    public List<String> knownOrgId;

    @RestForm
    public List<String> knownPublishes;

    /// Empty for who never said it.
    @RestForm
    public String etag;

    public Errors errors = Errors.none();
    public List<Institutions.One> choices = List.of();

    /// `name` is what the institution is called on Trellis.
    static PublisherForm blank(String name) {
        var form = new PublisherForm();
        form.name = name;
        return form.tidy();
    }

    static PublisherForm of(PublisherClient.Publisher publisher) {
        var form = new PublisherForm();
        form.prefix = publisher.prefix();
        form.orgId = publisher.orgId();
        form.name = publisher.name();
        form.website = publisher.website();
        form.pastToo = publisher.pastToo();
        form.etag = publisher.etag();
        var known = KnownRows.of(publisher.known());
        form.knownOrganisation = known.organisations();
        form.knownOrgId = known.orgIds();
        form.knownPublishes = known.publishing();
        return form.tidy();
    }

    final PublisherForm tidy() {
        prefix = text(prefix);
        orgId = text(orgId);
        name = text(name);
        website = text(website);
        etag = text(etag);
        knownOrganisation = Objects.requireNonNullElse(knownOrganisation, List.of());
        knownOrgId = Objects.requireNonNullElse(knownOrgId, List.of());
        knownPublishes = Objects.requireNonNullElse(knownPublishes, List.of());
        return this;
    }

    public KnownRows known() {
        return new KnownRows(knownOrganisation, knownOrgId, knownPublishes);
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then.
    PublisherClient.NewPublisher publisher(PublishingWords say) {
        if (!prefix.matches("360G-[A-Za-z0-9][A-Za-z0-9_-]{1,39}")) {
            errors.add("prefix", say.prefixWrong());
        }
        if (!orgId.matches(ORG_ID)) {
            errors.add("orgId", say.orgIdWrong());
        }
        if (name.isEmpty() || name.length() > 200) {
            errors.add("name", say.nameMissing());
        }
        if (!website.isEmpty() && !website.matches("https?://[!-~]{1,290}")) {
            errors.add("website", say.websiteWrong());
        }
        var chain = known().known(choices, errors, say);
        chain.stream()
                .filter(one -> !one.orgId().matches(ORG_ID))
                .findFirst()
                .ifPresent(one -> errors.add(rowOf(one), say.orgIdWrong()));
        return new PublisherClient.NewPublisher(
                prefix, orgId, name, website.isEmpty() ? null : website, pastToo, chain);
    }

    private String rowOf(PublisherClient.Known known) {
        return known().rows().stream()
                .filter(row -> row.organisation().equals(known.organisationId().toString()))
                .map(KnownRows.Row::field)
                .findFirst()
                .orElse("form");
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
