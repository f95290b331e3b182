package org.trellis.tenancy.destruction;

/// The organisation acted for is noted as destroyed, and its rows are about to go. Observers are called in the
/// transaction that clears them, and say what others have to hear of it.
public record AboutToGo() {}
