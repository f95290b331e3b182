package org.trellis.portal.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What a fund says, to its keeper and to everybody.
public record Terms(
        String name,
        String purpose,
        List<String> areas,
        String whoMayApply,
        List<String> paysFor,
        String campaigningRestriction,
        Long mostPence,
        LocalDate closesOn,
        Integer decisionDays,
        List<String> questions,
        List<Condition> conditions,
        List<String> criteria) {

    /// One thing that whoever takes the money agrees to.
    public record Condition(String kind, String words) {}

    public Terms {
        areas = Objects.requireNonNullElse(areas, List.of());
        paysFor = Objects.requireNonNullElse(paysFor, List.of());
        questions = Objects.requireNonNullElse(questions, List.of());
        conditions = Objects.requireNonNullElse(conditions, List.of());
        criteria = Objects.requireNonNullElse(criteria, List.of());
    }
}
