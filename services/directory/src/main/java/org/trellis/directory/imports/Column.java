package org.trellis.directory.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a list may hold that is taken in, and the names that lists give it, the likeliest first.
enum Column {
    NAME(
            "name",
            "group name",
            "name of group",
            "group",
            "organisation name",
            "name of organisation",
            "organisation",
            "organization",
            "charity name",
            "project",
            "title"),
    AREA(
            "area",
            "area covered",
            "areas covered",
            "area served",
            "location",
            "coverage",
            "place",
            "neighbourhood",
            "ward",
            "town",
            "village",
            "district",
            "where"),
    POSTCODE("postcode", "post code", "postal code", "postcode area", "outcode", "zip"),
    LATITUDE("latitude", "lat"),
    LONGITUDE("longitude", "long", "lon", "lng"),
    URL(
            "url",
            "public url",
            "link",
            "website",
            "web site",
            "web address",
            "website address",
            "webpage",
            "web page",
            "web",
            "facebook group",
            "facebook",
            "homepage"),
    DESCRIPTION("description", "summary", "about", "what they do", "what we do", "services", "activities", "details"),
    REFERENCE("reference", "ref", "id", "identifier", "uid", "group id", "reference number", "charity number"),
    STATUS("status"),
    CREATED("created", "created month", "founded", "started", "start date", "date created", "since", "year founded");

    /// Names of columns about people. They are recognised so that the report can say that they were left behind.
    private static final List<String> CONTACTS = List.of(
            "phone",
            "telephone",
            "tel",
            "mobile",
            "whatsapp",
            "fax",
            "email",
            "e mail",
            "mail",
            "contact",
            "person",
            "organiser",
            "organizer",
            "coordinator",
            "co ordinator",
            "leader",
            "chair",
            "secretary",
            "first name",
            "last name",
            "surname",
            "address",
            "street",
            "notes",
            "comments");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /// The name in reports and in the query of a request.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How well a header fits: 0 is best; empty when it is not one of the names.
    Optional<Integer> fit(String header) {
        var at = names.indexOf(plain(header));
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    static boolean isAboutPeople(String header) {
        var padded = " " + plain(header) + " ";
        return CONTACTS.stream().anyMatch(word -> padded.contains(" " + word + " "));
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
