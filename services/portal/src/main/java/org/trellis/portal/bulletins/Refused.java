package org.trellis.portal.bulletins;

import java.util.List;
import java.util.Map;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// Puts what signposting refused of a bulletin into the reader's words, beside the field that caused it.
final class Refused {

    private static final Map<String, String> FIELDS = Map.of(
            "views.decides", "decides",
            "views.decideBy", "decideBy",
            "views.then", "then",
            "views.outcomeBy", "outcomeBy",
            "attachmentIds", "file");

    private Refused() {}

    /// Whether the writer is asked if everybody may know it.
    static boolean asksContacts(ServiceProblem problem) {
        return problem.code().equals("may-be-personal");
    }

    static Errors errors(ServiceProblem problem, BulletinWords words) {
        var field = field(problem.problem().more().get("field"));
        return switch (problem.code()) {
            case "may-be-personal" -> Errors.none().add(field, words.mayBePersonal());
            case "has-persons-number" -> Errors.none().add(field, words.hasPersonsNumber());
            case "bulletin-incomplete" -> incomplete(problem, words);
            case "end-not-possible" -> Errors.none().add("endsOn", words.endNotPossible());
            case "views-days-not-possible" -> Errors.none().add("decideBy", words.viewsDaysNotPossible());
            case "nobody-chosen" -> Errors.none().add("form", words.nobodyChosen());
            case "nobody-open-in-networks" -> Errors.none().add("form", words.nobodyOpenInNetworks());
            case "to-institutions-only" -> Errors.none().add("form", words.toInstitutionsOnly());
            case "too-many-bulletins-today" -> Errors.none().add("form", words.tooManyToday());
            case "links-not-current" -> Errors.none().add("form", words.notCurrent());
            case "attachment-type" -> Errors.none().add("file", words.fileType());
            case "attachment-too-large", "too-large" -> Errors.none().add("file", words.fileTooLarge());
            case "attachment-unknown" -> Errors.none().add("file", words.fileUnknown());
            case "bulletin-withdrawn" -> Errors.none().add("form", words.isWithdrawn());
            case "bulletin-changed" -> Errors.none().add("form", words.isNewer());
            case "bulletin-over" -> Errors.none().add("form", words.isOver());
            case "views-closed" -> Errors.none().add("form", words.viewsClosed());
            case "not-linked" -> Errors.none().add("form", words.notLinked());
            case "outcome-already-said" -> Errors.none().add("form", words.outcomeSaid());
            default -> FormProblem.of(problem, FIELDS, words.notPossible());
        };
    }

    private static Errors incomplete(ServiceProblem problem, BulletinWords words) {
        var errors = Errors.none();
        if (problem.problem().more().get("missing") instanceof List<?> missing) {
            missing.forEach(one -> errors.add(field(one), words.missing(field(one))));
        }
        return errors.isAny() ? errors : errors.add("form", words.notPossible());
    }

    private static String field(Object name) {
        return name == null ? "form" : FIELDS.getOrDefault(name.toString(), name.toString());
    }
}
