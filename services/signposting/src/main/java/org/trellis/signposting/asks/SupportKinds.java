package org.trellis.signposting.asks;

/// What support can be asked for and offered. Codes are added to, never changed; their words stand in the portal.
public final class SupportKinds {

    /// One of the codes, as a pattern.
    public static final String ANY = "space|printing|dbs-checks|training|insurance|bank-account|fiscal-host|equipment"
            + "|id-cards|advice|other";

    /// What is said of any other.
    public static final String MESSAGE = "must be one of " + "space, printing, dbs-checks, training, insurance,"
            + " bank-account, fiscal-host, equipment, id-cards, advice, other";

    private SupportKinds() {}
}
