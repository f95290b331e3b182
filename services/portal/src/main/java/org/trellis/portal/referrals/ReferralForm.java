package org.trellis.portal.referrals;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.loops.Loop;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pathways.Pathway;
import org.trellis.portal.pathways.Places;

/// A referral as it is being written.
public class ReferralForm {

    private static final List<String> URGENCIES = List.of("today", "this-week", "no-hurry");

    @RestForm
    public UUID to;

    @RestForm
    public UUID pathway;

    /// The one that came back, in whose place this one goes.
    @RestForm
    public UUID instead;

    @RestForm
    public String need;

    @RestForm
    public String place;

    @RestForm
    public String urgency;

    @RestForm
    public String language;

    @RestForm
    public String key;

    public String receiver;
    /// What the two agreed on; null when nothing can be sent there.
    public Loop loop;

    /// By what it goes, when it goes by a pathway.
    public Pathway by;

    public Refused refused = Refused.NOT;
    public Errors errors = Errors.none();

    final ReferralForm tidy() {
        need = text(need);
        place = text(place);
        urgency = urgency != null && URGENCIES.contains(urgency) ? urgency : "this-week";
        language = text(language);
        // The same key until it is sent, so that a second press of the button is the same referral.
        key = FormKey.of(key);
        return this;
    }

    /// Of what it can be, whichever way it goes; none when nothing can be sent there.
    public List<String> needs() {
        return by != null ? List.of(by.need()) : loop != null ? loop.needs() : List.of();
    }

    public List<String> urgencies() {
        return URGENCIES;
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then. Of a place that is not
    /// known nothing is sent, since the receiver would look elsewhere.
    ReferralsClient.NewReferral wanted(Places places, ReferralWords words) {
        if (need.isEmpty()) {
            errors.add("need", words.needMissing());
        }
        var area = place.isEmpty() ? null : places.area(place).orElse(null);
        if (area == null && !place.isEmpty()) {
            errors.add("place", words.placeUnknown(place));
        } else if (area != null) {
            // From here on the ward: a whole postcode can point at one house.
            place = places.label(area);
        }
        return by == null
                ? new ReferralsClient.NewReferral(to, null, need, area, urgency, spoken(), instead)
                : new ReferralsClient.NewReferral(null, pathway, null, area, urgency, spoken(), instead);
    }

    private String spoken() {
        return language.isEmpty() ? null : language;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
