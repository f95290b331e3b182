package org.trellis.grants.ledger;

/// What came of a movement.
public enum Moved {
    /// It is entered now.
    NOW,
    /// It was entered before, and was not again.
    BEFORE,
    /// There is not as much where it was to come from. Nothing was entered.
    TOO_LITTLE
}
