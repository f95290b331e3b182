package org.trellis.portal.pathways;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.hours.HoursWords;
import org.trellis.portal.hours.WeekForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// A pathway as it stands in the form.
public class PathwayForm {

    private static final int MOST_SENT = 500;

    @RestForm
    public String title;

    @RestForm
    public String need;

    @BeanParam
    public WhereForm where;

    @RestForm
    public String eligibility;

    @RestForm
    public String how;

    @RestForm
    public String whatNext;

    @RestForm
    public String referrers;

    @RestForm
    public boolean selfReferral;

    @RestForm
    public String answerDays;

    @RestForm
    public String mostPerSender;

    @RestForm
    public String hours;

    @BeanParam
    public WeekForm week;

    @RestForm
    public List<String> languages;

    @RestForm
    public String cost;

    @RestForm
    public String costWords;

    @RestForm
    public String telephone;

    @RestForm
    public String email;

    @RestForm
    public String link;

    @RestForm
    public String audience;

    @RestForm
    public String etag;

    @RestForm
    public String key;

    public Pathway saved;
    public String done = "";
    public Errors errors = Errors.none();

    static PathwayForm empty() {
        var form = new PathwayForm();
        form.referrers = "organisations";
        form.cost = "free";
        form.audience = "everybody";
        return form.tidy();
    }

    static PathwayForm of(Pathway pathway, String etag, Places places) {
        var form = new PathwayForm();
        form.saved = pathway;
        form.etag = etag;
        form.title = pathway.title();
        form.need = pathway.need();
        form.where = WhereForm.of(pathway, places);
        form.eligibility = pathway.eligibility();
        form.how = pathway.how();
        form.whatNext = pathway.whatNext();
        form.referrers = pathway.referrers();
        form.selfReferral = pathway.selfReferral();
        form.answerDays = Objects.toString(pathway.answerDays(), "");
        form.mostPerSender = Objects.toString(pathway.mostPerSender(), "");
        form.hours = pathway.hours();
        form.week = WeekForm.of(pathway.times());
        form.languages = pathway.languages();
        form.cost = pathway.cost();
        form.costWords = pathway.costWords();
        form.telephone = pathway.telephone();
        form.email = pathway.email();
        form.link = pathway.link();
        form.audience = pathway.audience();
        return form.tidy();
    }

    final PathwayForm tidy() {
        title = text(title);
        need = text(need);
        where = (where == null ? new WhereForm() : where).tidy();
        eligibility = text(eligibility);
        how = text(how);
        whatNext = text(whatNext);
        answerDays = text(answerDays);
        mostPerSender = text(mostPerSender);
        hours = text(hours);
        week = week == null ? WeekForm.of(null) : week;
        languages = languages == null ? List.of() : languages;
        costWords = text(costWords);
        telephone = text(telephone);
        email = text(email);
        link = text(link);
        key = FormKey.of(key);
        return this;
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then.
    PathwayWish wish(Places places, PathwaysWords words, HoursWords clock) {
        var codes = where.codes(places, words, errors);
        var parts = where.parts(places, words, errors);
        if (title.isEmpty()) {
            errors.add("title", words.titleMissing());
        }
        if (need.isEmpty()) {
            errors.add("need", words.needMissing());
        }
        var days = number("answerDays", answerDays, 0, words.daysNotUnderstood());
        var most = number("mostPerSender", mostPerSender, 1, words.mostNotUnderstood());
        var times = week.typed().read(clock, errors);
        return new PathwayWish(
                title,
                need,
                codes,
                parts,
                orNull(eligibility),
                orNull(how),
                orNull(whatNext),
                referrers,
                selfReferral,
                days,
                most,
                orNull(hours),
                times,
                languages,
                cost,
                orNull(costWords),
                orNull(telephone),
                orNull(email),
                orNull(link),
                audience);
    }

    private Integer number(String field, String typed, int least, String wrong) {
        var number = typed.matches("\\d{1,3}") ? Integer.valueOf(typed) : null;
        if (!typed.isEmpty() && (number == null || number < least || number > MOST_SENT)) {
            errors.add(field, wrong);
        }
        return number;
    }

    public boolean speaks(String language) {
        return languages.contains(language);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
