package org.trellis.portal.webhooks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// A webhook as it stands in the form: what was typed survives a mistake.
public class WebhookForm {

    private static final Map<String, String> FIELDS = Map.of("<list element>", "types");

    @RestForm
    public String url;

    @RestForm
    public List<String> types;

    @RestForm
    public String key;

    public Errors errors = Errors.none();

    static WebhookForm empty() {
        return new WebhookForm().tidy();
    }

    static WebhookForm of(WebhooksClient.Webhook webhook) {
        var form = new WebhookForm();
        form.url = webhook.url();
        form.types = webhook.types();
        return form.tidy();
    }

    final WebhookForm tidy() {
        url = Objects.requireNonNullElse(url, "").strip();
        types = types == null ? List.of() : types;
        key = FormKey.of(key);
        return this;
    }

    public boolean wants(String type) {
        return types.contains(type);
    }

    boolean isWhole(WebhookWords words) {
        if (url.isEmpty()) {
            errors.add("url", words.urlMissing());
        }
        if (types.isEmpty()) {
            errors.add("types", words.typesMissing());
        }
        return !errors.isAny();
    }

    void refused(ServiceProblem problem, WebhookWords words) {
        switch (problem.code()) {
            case "webhook-address-refused" -> errors.add("url", words.urlRefused());
            case "webhook-type-unknown" -> errors.add("types", words.typesMissing());
            case "too-many-webhooks" -> errors.add("form", words.tooMany());
            default -> errors = FormProblem.of(problem, FIELDS, words.notPossible());
        }
    }
}
