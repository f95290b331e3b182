package org.trellis.portal.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// An ask for support as it is being written.
public class AskForm {

    private static final int MOST = 20;

    @RestForm
    public String kind;

    @RestForm
    public String words;

    @RestForm
    public String by;

    @RestForm
    public List<UUID> to;

    @RestForm
    public boolean councillors;

    @RestForm
    public boolean publicContacts;

    @RestForm
    public String key;

    public Linked.All linked;
    public boolean askContacts;
    public Errors errors = Errors.none();

    AskForm tidy() {
        kind = text(kind);
        words = text(words);
        by = text(by);
        to = to == null ? List.of() : to;
        key = FormKey.of(key);
        return this;
    }

    public List<String> kinds() {
        return SupportCodes.KINDS;
    }

    public boolean isFor(UUID organisation) {
        return to.contains(organisation);
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then.
    AsksClient.NewAsk ask(AsksWords say) {
        if (!SupportCodes.KINDS.contains(kind)) {
            errors.add("kind", say.kindMissing());
        }
        if (words.isEmpty()) {
            errors.add("words", say.wordsMissing());
        }
        LocalDate day = null;
        try {
            day = LocalDate.parse(by);
        } catch (DateTimeException e) {
            errors.add("by", say.byMissing());
        }
        if (to.isEmpty() || to.size() > MOST) {
            errors.add("to", say.toMissing());
        }
        return new AsksClient.NewAsk(kind, words, day, to, councillors, publicContacts ? Boolean.TRUE : null);
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip().replace("\r\n", "\n");
    }
}
