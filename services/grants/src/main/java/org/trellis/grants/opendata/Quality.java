package org.trellis.grants.opendata;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.trellis.grants.giving.Tree;
import org.trellis.personal.Personal;

/// Looks at one grant as those do who use the data: most of it is what 360Giving's own quality tools look for.
final class Quality {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final int LONGEST_TITLE = 140;

    private final LocalDate today;

    Quality(LocalDate today) {
        this.today = today;
    }

    List<Finding> of(JsonNode grant) {
        var found = new Findings(Tree.text(grant, "/id"));
        amount(grant, found);
        day(grant, found);
        words(grant, found);
        places(grant, found);
        if (Tree.text(grant, "/recipientOrganization/0/id").equals(Tree.text(grant, "/fundingOrganization/0/id"))) {
            found.error("recipientOrganization", "recipient-is-funder", "Who gives and who receives are the same.");
        }
        return found.all;
    }

    private static void amount(JsonNode grant, Findings found) {
        var amount = grant.path("amountAwarded");
        if (!amount.isNumber() || amount.decimalValue().compareTo(BigDecimal.ZERO) <= 0) {
            found.error("amountAwarded", "amount-not-positive", "The amount is not above nothing.");
        }
    }

    private void day(JsonNode grant, Findings found) {
        var text = Tree.text(grant, "/awardDate");
        try {
            var day = LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            if (day.isAfter(today)) {
                found.error("awardDate", "award-date-in-future", "It says that it was awarded in the future.");
            }
            if (day.isBefore(FIRST)) {
                found.error("awardDate", "award-date-too-old", "It says that it was awarded before 1990.");
            }
        } catch (DateTimeException e) {
            found.error("awardDate", "award-date-too-old", "The day of the award cannot be read.");
        }
    }

    private static void words(JsonNode grant, Findings found) {
        var title = Tree.text(grant, "/title");
        var description = Tree.text(grant, "/description");
        personal("title", title, found);
        personal("description", description, found);
        personal("recipientOrganization.name", Tree.text(grant, "/recipientOrganization/0/name"), found);
        for (var programme : grant.path("grantProgramme")) {
            personal("grantProgramme.title", Tree.text(programme, "/title"), found);
            personal("grantProgramme.description", Tree.text(programme, "/description"), found);
        }
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            found.warning("title", "title-too-long", "The title has more than 140 characters.");
        }
        if (title.strip().equalsIgnoreCase(description.strip())) {
            found.warning("description", "description-is-title", "The description only says the title again.");
        }
    }

    private static void personal(String field, String text, Findings found) {
        contact(field, text, found);
        if (Personal.in(text).postcode().isPresent()) {
            found.warning(field, "postcode-in-text", "There seems to be a postcode in it: is it somebody's address?");
        }
    }

    private static void contact(String field, String text, Findings found) {
        var looked = Personal.in(text);
        if (looked.email().isPresent()) {
            found.error(field, "email-in-text", "There seems to be an e-mail address in it.");
        }
        if (looked.telephone().isPresent()) {
            found.error(field, "telephone-in-text", "There seems to be a telephone number in it, or another long one.");
        }
    }

    private static void places(JsonNode grant, Findings found) {
        var places = grant.path("beneficiaryLocation");
        if (places.isEmpty()) {
            found.warning("beneficiaryLocation", "area-missing", "It does not say where.");
        }
        for (var place : places) {
            var code = place.path("geoCode").asText("");
            var name = place.path("name").asText("");
            contact("beneficiaryLocation.name", name, found);
            // A place that is as small as a full postcode is a home, or a few.
            if (Personal.in(name).postcode().isPresent()) {
                found.error(
                        "beneficiaryLocation.name",
                        "postcode-in-place",
                        "There is a full postcode in the name of a place: a ward or a larger area is enough.");
            }
            if (Personal.in(code).postcode().isPresent()) {
                found.error(
                        "beneficiaryLocation.geoCode",
                        "postcode-in-geo-code",
                        "There is a postcode where the code of an area should be.");
            } else if (code.isBlank() && name.isBlank()) {
                found.warning("beneficiaryLocation.geoCode", "area-missing", "It does not say where.");
            }
        }
    }

    /// What was found in one grant.
    private static final class Findings {

        private final String grantId;
        private final List<Finding> all = new ArrayList<>();

        private Findings(String grantId) {
            this.grantId = grantId;
        }

        private void error(String field, String code, String words) {
            all.add(new Finding(grantId, field, code, Finding.ERROR, words));
        }

        private void warning(String field, String code, String words) {
            all.add(new Finding(grantId, field, code, Finding.WARNING, words));
        }
    }
}
