package org.trellis.grants.ledger;

import java.util.UUID;

/// One movement of money, from one place to another.
///
/// @param kind    why, such as `committed` or `paid`: with the subject it is entered once, ever
/// @param subject what it is about, such as the payment
/// @param pence   how much, above nothing
public record Movement(UUID fund, String kind, UUID subject, Place from, Place to, long pence) {}
