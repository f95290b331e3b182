package org.trellis.referrals.pathways;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trellis.referrals.patches.Patch;

/// One part of a pathway that is not as it was.
@Schema(name = "PathwayDifference")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference(
        @Schema(description = "The property of the pathway", examples = "costWords")
        String part,

        @Schema(description = "Absent when there was nothing", examples = "£2 a meal")
        String was,

        @Schema(description = "Absent when there is nothing", examples = "free")
        String became) {

    static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        var found = new ArrayList<Difference>();
        after.forEach((part, became) -> {
            var was = before.get(part);
            if (!Objects.equals(was, became)) {
                found.add(new Difference(part, was, became));
            }
        });
        return found;
    }

    /// The parts that readers see, as text, in the order of the page.
    static Map<String, String> parts(Pathway p) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("title", p.title);
        parts.put("need", p.need);
        parts.put("areas", String.join(" ", p.areas));
        parts.put(
                "patches",
                p.patches.isEmpty() ? null : p.patches.stream().map(Patch::text).collect(Collectors.joining("; ")));
        parts.put("eligibility", p.eligibility);
        parts.put("how", p.how);
        parts.put("whatNext", p.whatNext);
        parts.put("referrers", p.referrers);
        parts.put("selfReferral", Boolean.toString(p.selfReferral));
        parts.put("answerDays", p.answerDays == null ? null : p.answerDays.toString());
        parts.put("mostPerSender", p.mostPerSender == null ? null : p.mostPerSender.toString());
        parts.put("hours", p.hours);
        parts.put("times", p.times == null ? null : p.times.text());
        parts.put("languages", String.join(" ", p.languages));
        parts.put("cost", p.cost);
        parts.put("costWords", p.costWords);
        parts.put("telephone", p.telephone);
        parts.put("email", p.email);
        parts.put("link", p.link);
        return parts;
    }
}
