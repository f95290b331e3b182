package org.trellis.portal.opengrants;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// A grant as it stands in the open data or will.
///
/// @param publishedAt since when everybody reads it; null for not
/// @param openFrom    it is not published before, unless the group agreed
/// @param named       whether the group's name stands in it
/// @param nameable    whether there is a name that could
/// @param version     how often the group said how it wants it
/// @param record      by 360Giving 1.4
public record OpenRecord(
        UUID id,
        Instant publishedAt,
        Instant openFrom,
        boolean named,
        boolean nameable,
        String ownTitle,
        String ownDescription,
        boolean agreed,
        int version,
        JsonNode record) {

    private static final String RECEIVER = "/recipientOrganization/0/";

    public boolean isPublished() {
        return publishedAt != null;
    }

    /// Whether nobody may publish it unless the group says so.
    boolean isWaiting(Instant now) {
        return !isPublished() && now.isBefore(openFrom);
    }

    /// One code for each thing that there is to say of when everybody reads it.
    String standing(Instant now) {
        if (isPublished()) {
            return "published";
        }
        return isWaiting(now) && !agreed ? "waiting" : "ready";
    }

    /// Since when everybody reads it, or from when everybody may.
    public Instant opens() {
        return isPublished() ? publishedAt : openFrom;
    }

    public String title() {
        return text("/title");
    }

    public String description() {
        return text("/description");
    }

    public Long pence() {
        return pence("/amountAwarded");
    }

    /// What was paid and not given back; null where it is all of it.
    public Long keptPence() {
        var kept = pence("/amountDisbursed");
        return Objects.equals(kept, pence()) ? null : kept;
    }

    public LocalDate day() {
        return LocalDate.parse(text("/awardDate"));
    }

    public String giver() {
        return text("/fundingOrganization/0/name");
    }

    public String receiver() {
        return text(RECEIVER + "name");
    }

    /// Those that make an unnamed group known as surely as its name would.
    public List<String> receiverNumbers() {
        return Stream.of("charityNumber", "companyNumber")
                .map(field -> text(RECEIVER + field))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    public String fund() {
        return text("/grantProgramme/0/title");
    }

    /// Who holds the money, as a sentence; empty for nobody.
    public String held() {
        return text("/disbursementTransaction/0/description");
    }

    List<String> areas() {
        var codes = new ArrayList<String>();
        record.path("beneficiaryLocation")
                .forEach(place -> codes.add(place.path("geoCode").asText()));
        return codes;
    }

    /// All of it, as computers read it.
    public String whole() {
        return record.toPrettyString();
    }

    private Long pence(String pointer) {
        var pounds = record.at(pointer);
        return pounds.isNumber()
                ? Long.valueOf(
                        BigDecimal.valueOf(100).multiply(pounds.decimalValue()).longValue())
                : null;
    }

    private String text(String pointer) {
        return record.at(pointer).asText("");
    }
}
