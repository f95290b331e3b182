package org.trellis.portal.services;

import java.util.Map;
import org.trellis.portal.pages.Errors;

/// Puts a service's refusal beside the fields of the form that caused it.
public final class FormProblem {

    private FormProblem() {}

    /// `names` leads from a service's field to ours where they differ; what fits no field stands above the form.
    public static Errors of(ServiceProblem problem, Map<String, String> names, String fallback) {
        if (!problem.isCurable()) {
            throw problem;
        }
        var errors = Errors.none();
        problem.problem()
                .errors()
                .forEach(one -> errors.add(names.getOrDefault(one.field(), one.field()), one.message()));
        if (!errors.isAny()) {
            var detail = problem.problem().detail();
            errors.add("form", detail == null ? fallback : detail);
        }
        return errors;
    }
}
