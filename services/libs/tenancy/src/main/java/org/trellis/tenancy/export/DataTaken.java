package org.trellis.tenancy.export;

/// The organisation acted for took its data away; observed in the transaction that notes it.
public record DataTaken(String format) {}
