package org.trellis.grants.giving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A grant as one row of a sheet, under the titles that 360Giving gives its fields. Of several programmes or places the
/// first one is in it: the JSON has all.
public final class Columns {

    private static final Map<String, String> POINTERS = new LinkedHashMap<>();

    static {
        POINTERS.put("Identifier", "/id");
        POINTERS.put("Title", "/title");
        POINTERS.put("Description", "/description");
        POINTERS.put("Currency", "/currency");
        POINTERS.put("Amount Applied For", "/amountAppliedFor");
        POINTERS.put("Amount Awarded", "/amountAwarded");
        POINTERS.put("Amount Disbursed", "/amountDisbursed");
        POINTERS.put("Award Date", "/awardDate");
        POINTERS.put("Recipient Org:Identifier", "/recipientOrganization/0/id");
        POINTERS.put("Recipient Org:Name", "/recipientOrganization/0/name");
        POINTERS.put("Recipient Org:Charity Number", "/recipientOrganization/0/charityNumber");
        POINTERS.put("Recipient Org:Company Number", "/recipientOrganization/0/companyNumber");
        POINTERS.put("Funding Org:Identifier", "/fundingOrganization/0/id");
        POINTERS.put("Funding Org:Name", "/fundingOrganization/0/name");
        POINTERS.put("Grant Programme:Code", "/grantProgramme/0/code");
        POINTERS.put("Grant Programme:Title", "/grantProgramme/0/title");
        POINTERS.put("Beneficiary Location:Name", "/beneficiaryLocation/0/name");
        POINTERS.put("Beneficiary Location:Country Code", "/beneficiaryLocation/0/countryCode");
        POINTERS.put("Beneficiary Location:Geographic Code", "/beneficiaryLocation/0/geoCode");
        POINTERS.put("Beneficiary Location:Geographic Code Type", "/beneficiaryLocation/0/geoCodeType");
        POINTERS.put("From An Open Call?", "/fromOpenCall");
        POINTERS.put("For Regrant Type", "/regrantType");
        POINTERS.put("Location Scope", "/locationScope");
        POINTERS.put("Last Modified", "/dateModified");
        POINTERS.put("Data Source", "/dataSource");
    }

    private Columns() {}

    public static List<String> titles() {
        return List.copyOf(POINTERS.keySet());
    }

    /// What stands under each of the titles.
    public static List<String> row(JsonNode grant) {
        var row = new ArrayList<String>();
        for (var pointer : POINTERS.values()) {
            row.add(harmless(grant.at(pointer)));
        }
        return row;
    }

    /// For each column of a file the pointer of its field, or null for one that is not known.
    public static List<String> pointers(List<String> header) {
        var known = new LinkedHashMap<String, String>();
        POINTERS.forEach((title, pointer) -> known.put(plain(title), pointer));
        var pointers = new ArrayList<String>();
        header.forEach(title -> pointers.add(known.get(plain(title))));
        return pointers;
    }

    /// Puts a cell where its pointer says. Money that is no number stays a text, which is none further on.
    public static void put(ObjectNode grant, String pointer, String cell) {
        var parts = pointer.substring(1).split("/");
        if (parts.length == 3) {
            var list = grant.withArray(parts[0]);
            var one = list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
            one.put(parts[2], cell);
        } else if (parts[0].startsWith("amount") && cell.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")) {
            grant.put(parts[0], new BigDecimal(cell));
        } else {
            grant.put(parts[0], cell);
        }
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    // A spreadsheet would compute what begins like this (OWASP, "CSV Injection"); the JSON has it as it is.
    private static String harmless(JsonNode value) {
        var text = value.isNumber() ? value.decimalValue().toPlainString() : value.asText("");
        return !value.isNumber() && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
