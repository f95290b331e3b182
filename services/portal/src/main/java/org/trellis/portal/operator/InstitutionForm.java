package org.trellis.portal.operator;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.FormKey;

/// What the operator typed about a new institution; the key makes a second press of the button the same one.
public class InstitutionForm {

    @RestForm
    public String kind;

    @RestForm
    public String name;

    @RestForm
    public String gss;

    @RestForm
    public String evidence;

    @RestForm
    public String firstMember;

    @RestForm
    public String language;

    @RestForm
    public String key;

    void tidy() {
        kind = stripped(kind).matches("council|infrastructure|partner") ? kind.strip() : "council";
        name = stripped(name);
        gss = stripped(gss).toUpperCase(java.util.Locale.ROOT);
        evidence = stripped(evidence);
        firstMember = stripped(firstMember);
        language = "cy".equals(language) ? "cy" : "en";
        key = FormKey.of(key);
    }

    OperatorClient.NewInstitution wanted() {
        return new OperatorClient.NewInstitution(
                kind, name, gss.isEmpty() ? null : gss, evidence, firstMember, language);
    }

    private static String stripped(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
