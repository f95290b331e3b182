package org.trellis.portal.funds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.vocabulary.Pounds;

/// A fund as it is being written.
public class FundForm {

    @RestForm
    public String name;

    @RestForm
    public String purpose;

    @RestForm
    public String areas;

    @RestForm
    public String whoMayApply;

    @RestForm
    public String paysFor;

    @RestForm
    public String campaigning;

    @RestForm
    public String most;

    @RestForm
    public String closesOn;

    @RestForm
    public String decisionDays;

    @RestForm
    public String questions;

    @RestForm
    public String criteria;

    @RestForm
    public List<String> conditionKind;

    @RestForm
    public List<String> conditionWords;

    @RestForm
    public String etag;

    @RestForm
    public String key;

    /// The fund that is written anew; null for a new one.
    public UUID id;

    public Errors errors = Errors.none();

    static FundForm blank() {
        var form = new FundForm();
        form.decisionDays = "7";
        return form.tidy();
    }

    static FundForm of(FundsClient.Fund fund, Places places) {
        var form = new FundForm();
        var terms = fund.terms();
        form.id = fund.id();
        form.etag = fund.etag();
        form.name = terms.name();
        form.purpose = terms.purpose();
        form.areas = terms.areas().stream().map(places::label).collect(Collectors.joining("\n"));
        form.whoMayApply = terms.whoMayApply();
        form.paysFor = String.join("\n", terms.paysFor());
        form.campaigning = terms.campaigningRestriction();
        form.most = Pounds.typed(terms.mostPence());
        form.closesOn = terms.closesOn() == null ? "" : terms.closesOn().toString();
        form.decisionDays = String.valueOf(terms.decisionDays());
        form.questions = String.join("\n", terms.questions());
        form.criteria = String.join("\n", terms.criteria());
        form.conditionKind =
                terms.conditions().stream().map(Terms.Condition::kind).toList();
        form.conditionWords =
                terms.conditions().stream().map(Terms.Condition::words).toList();
        return form.tidy();
    }

    final FundForm tidy() {
        name = text(name);
        purpose = text(purpose);
        areas = text(areas);
        paysFor = text(paysFor);
        campaigning = text(campaigning);
        most = text(most);
        closesOn = text(closesOn);
        decisionDays = text(decisionDays);
        questions = text(questions);
        criteria = text(criteria);
        whoMayApply = text(whoMayApply);
        conditionKind = Objects.requireNonNullElse(conditionKind, List.of());
        conditionWords = Objects.requireNonNullElse(conditionWords, List.of());
        key = FormKey.of(key);
        return this;
    }

    public ConditionRows conditions() {
        return new ConditionRows(conditionKind, conditionWords);
    }

    /// What to ask the service for; what it cannot be asked for stands in the errors then.
    FundsClient.NewFund fund(Places places, KeepingWords say) {
        needed("name", name, 120, say.nameMissing());
        needed("purpose", purpose, 2000, say.purposeMissing());
        var codes = lines(areas).stream()
                .flatMap(line -> {
                    var code = places.area(line);
                    if (code.isEmpty()) {
                        errors.add("areas", say.areaUnknown(line));
                    }
                    return code.stream();
                })
                .toList();
        if (lines(areas).isEmpty()) {
            errors.add("areas", say.areasMissing());
        }
        if (whoMayApply.length() > 500) {
            errors.add("whoMayApply", say.whoMayApplyLong());
        }
        needed("paysFor", paysFor, 4000, say.paysForMissing());
        var pence = Pounds.pence(most).orElse(null);
        if (pence == null) {
            errors.add("most", say.amountUnclear());
        }
        if (!decisionDays.matches("[1-9]|[1-5][0-9]|60")) {
            errors.add("decisionDays", say.daysWrong());
        }
        return new FundsClient.NewFund(
                name,
                purpose,
                codes,
                whoMayApply.isEmpty() ? null : whoMayApply,
                lines(paysFor),
                campaigning.isEmpty() ? null : campaigning,
                pence,
                day(say),
                errors.of("decisionDays") == null ? Integer.valueOf(decisionDays) : null,
                lines(questions),
                conditions().typed(errors, say),
                Criteria.typed(lines(criteria), errors, say));
    }

    private void needed(String field, String typed, int most, String error) {
        if (typed.isEmpty() || typed.length() > most) {
            errors.add(field, error);
        }
    }

    private LocalDate day(KeepingWords say) {
        try {
            return closesOn.isEmpty() ? null : LocalDate.parse(closesOn);
        } catch (DateTimeException _) {
            errors.add("closesOn", say.dayWrong());
            return null;
        }
    }

    private static List<String> lines(String typed) {
        return Arrays.stream(typed.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
