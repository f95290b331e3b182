package org.trellis.portal.operator;

import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

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
        key = stripped(key).matches("[0-9a-f-]{36}") ? key : UUID.randomUUID().toString();
    }

    OperatorClient.NewInstitution wanted() {
        return new OperatorClient.NewInstitution(
                kind, name, gss.isEmpty() ? null : gss, evidence, firstMember, language);
    }

    private static String stripped(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
