package org.trellis.signposting.counts;

import java.util.List;

/// All counts of the organisation, newest month first.
public record CountPage(List<Count> items) {}
