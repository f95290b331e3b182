package org.trellis.portal.loops;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;

/// What one organisation proposes to another about referrals, as it stands in the form.
public class LoopForm {

    private static final List<String> DETAILS = List.of("name", "telephone", "email", "address", "words");
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final int MOST = 500;
    private static final int LONGEST = 365;

    @RestForm
    public UUID with;

    /// Who sends: `send` we, `receive` they, or `both`.
    @RestForm
    public String way;

    @RestForm
    public List<String> needs;

    @RestForm
    public String mostYouSend;

    @RestForm
    public String mostYouReceive;

    @RestForm
    public List<String> details;

    @RestForm
    public String keepDays;

    @RestForm
    public String quietFrom;

    @RestForm
    public String quietUntil;

    @RestForm
    public String key;

    public String other;
    public Errors errors = Errors.none();

    static LoopForm empty(UUID with) {
        var form = new LoopForm();
        form.with = with;
        form.keepDays = "30";
        return form.tidy();
    }

    final LoopForm tidy() {
        way = text(way);
        needs = needs == null ? List.of() : needs;
        mostYouSend = text(mostYouSend);
        mostYouReceive = text(mostYouReceive);
        details = details == null ? List.of() : details;
        keepDays = text(keepDays);
        quietFrom = text(quietFrom);
        quietUntil = text(quietUntil);
        key = FormKey.of(key);
        return this;
    }

    /// What may travel of a person at all.
    public List<String> allDetails() {
        return DETAILS;
    }

    public boolean isFor(String need) {
        return needs.contains(need);
    }

    public boolean isTelling(String detail) {
        return details.contains(detail);
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then.
    LoopsClient.NewLoop terms(LoopWords words) {
        var sends = way.equals("send") || way.equals("both");
        var receives = way.equals("receive") || way.equals("both");
        if (!sends && !receives) {
            errors.add("way", words.wayMissing());
        }
        if (needs.isEmpty()) {
            errors.add("needs", words.needsMissing());
        }
        var mostSent = most("mostYouSend", mostYouSend, sends || !receives, words);
        var mostReceived = most("mostYouReceive", mostYouReceive, receives || !sends, words);
        var days = number(keepDays, 0, LONGEST);
        if (days == null && !keepDays.isEmpty()) {
            errors.add("keepDays", words.daysWrong());
        }
        var isQuiet = !quietFrom.isEmpty() || !quietUntil.isEmpty();
        if (isQuiet && !(quietFrom.matches(TIME) && quietUntil.matches(TIME) && !quietFrom.equals(quietUntil))) {
            errors.add("quietFrom", words.quietWrong());
        }
        return new LoopsClient.NewLoop(
                with,
                sends,
                receives,
                needs,
                mostSent,
                mostReceived,
                details,
                days,
                isQuiet ? quietFrom : null,
                isQuiet ? quietUntil : null);
    }

    private Integer most(String field, String typed, boolean goes, LoopWords words) {
        if (typed.isEmpty()) {
            return null;
        }
        var most = number(typed, 1, MOST);
        if (!goes) {
            errors.add(field, words.notThisWay());
        } else if (most == null) {
            errors.add(field, words.mostWrong());
        }
        return most;
    }

    private static Integer number(String typed, int least, int most) {
        if (!typed.matches("\\d{1,3}")) {
            return null;
        }
        var number = Integer.valueOf(typed);
        return number >= least && number <= most ? number : null;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
