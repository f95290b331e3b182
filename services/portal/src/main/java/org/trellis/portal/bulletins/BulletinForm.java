package org.trellis.portal.bulletins;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// A bulletin as it stands in the form, or a correction of one: what was typed survives a mistake.
public class BulletinForm {

    private static final List<String> KINDS = List.of("notice", "seeing", "views");

    @RestForm
    public String kind;

    @RestForm
    public String title;

    @RestForm
    public String body;

    @RestForm
    public String source;

    @RestForm
    public String forWhom;

    @RestForm
    public String endsOn;

    @RestForm
    public String ring;

    @RestForm
    public String decides;

    @RestForm
    public String decideBy;

    @RestForm
    public String then;

    @RestForm
    public String outcomeBy;

    @RestForm
    public String changed;

    @RestForm
    public boolean publicContacts;

    /// Of files that go with it.
    @RestForm
    public List<String> file;

    @RestForm
    public String etag;

    @RestForm
    public String key;

    public UUID id;
    public List<Bulletin.File> files = List.of();
    public boolean askContacts;
    public boolean meanwhile;
    public Errors errors = Errors.none();

    static BulletinForm blank(String kind) {
        var form = new BulletinForm();
        form.kind = kind;
        return form.tidy();
    }

    static BulletinForm of(Bulletin bulletin, String etag) {
        var form = new BulletinForm();
        form.id = bulletin.id();
        form.etag = etag;
        form.kind = bulletin.kind();
        form.title = bulletin.title();
        form.body = bulletin.body();
        form.source = bulletin.source();
        form.forWhom = bulletin.forWhom();
        form.endsOn = text(bulletin.endsOn());
        form.ring = bulletin.ring();
        if (bulletin.views() != null) {
            form.decides = bulletin.views().decides();
            form.decideBy = text(bulletin.views().decideBy());
            form.then = bulletin.views().then();
            form.outcomeBy = text(bulletin.views().outcomeBy());
        }
        form.files = bulletin.attachments();
        form.file = form.files.stream().map(one -> one.id().toString()).toList();
        return form.tidy();
    }

    final BulletinForm tidy() {
        kind = kind != null && KINDS.contains(kind) ? kind : "notice";
        title = tidy(title);
        body = tidy(body);
        source = tidy(source);
        forWhom = tidy(forWhom);
        endsOn = tidy(endsOn);
        ring = tidy(ring);
        decides = tidy(decides);
        decideBy = tidy(decideBy);
        then = tidy(then);
        outcomeBy = tidy(outcomeBy);
        changed = tidy(changed);
        etag = Objects.requireNonNullElse(etag, "");
        file = file == null
                ? List.of()
                : file.stream().filter(one -> one.matches("[0-9a-f-]{36}")).toList();
        key = FormKey.of(key);
        return this;
    }

    public boolean isWith(Bulletin.File one) {
        return file.contains(one.id().toString());
    }

    public boolean isSeeing() {
        return kind.equals("seeing");
    }

    public boolean isViews() {
        return kind.equals("views");
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then.
    BulletinsClient.Words words(BulletinWords words) {
        if (title.isEmpty()) {
            errors.add("title", words.titleMissing());
        }
        var views = isViews()
                ? new Bulletin.Views(
                        none(decides), day("decideBy", decideBy, words), none(then), day("outcomeBy", outcomeBy, words))
                : null;
        return new BulletinsClient.Words(
                kind,
                title,
                none(body),
                none(source),
                none(forWhom),
                isViews() ? null : day("endsOn", endsOn, words),
                none(ring),
                views,
                none(changed),
                file.stream().map(UUID::fromString).toList(),
                publicContacts ? Boolean.TRUE : null);
    }

    private LocalDate day(String field, String typed, BulletinWords words) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            errors.add(field, words.dayWrong());
            return null;
        }
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String tidy(String text) {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }

    static String none(String text) {
        return text.isEmpty() ? null : text;
    }
}
