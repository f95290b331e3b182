package org.trellis.portal.hours;

import jakarta.ws.rs.BeanParam;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;

/// A group's hours as they stand in the form.
public class HoursForm {

    private static final int LONGEST = 280;

    @BeanParam
    public WeekForm week;

    @RestForm
    public String words;

    @RestForm
    public String etag;

    public HoursClient.Own meanwhile;
    public String done = "";
    public Errors errors = Errors.none();

    static HoursForm of(HoursClient.Own own) {
        var form = new HoursForm();
        form.etag = own.etag();
        form.words = Objects.toString(own.hours().words(), "");
        form.week = WeekForm.of(own.hours());
        return form;
    }

    /// What is typed; what cannot be stands in the errors then.
    Hours read(HoursWords told) {
        week.typed();
        words = Objects.toString(words, "").strip();
        if (words.length() > LONGEST) {
            errors.add("words", told.tooLong(LONGEST));
        }
        var times = week.read(told, errors);
        return new Hours(
                times.weekly(), times.exceptions(), times.closedOnBankHolidays(), words.isEmpty() ? null : words);
    }
}
