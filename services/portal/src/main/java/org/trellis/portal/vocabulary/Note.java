package org.trellis.portal.vocabulary;

import java.time.LocalDate;

/// A few words that a group put beside its name until the end of a day.
public record Note(String text, LocalDate until) {}
