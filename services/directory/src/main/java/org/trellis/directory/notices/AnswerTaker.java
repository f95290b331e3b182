package org.trellis.directory.notices;

import java.util.UUID;

/// Takes what was answered by text message to a notice of its own; of any other notice it knows nothing and does
/// nothing.
public interface AnswerTaker {

    /// In a transaction that acts for the organisation on whose behalf the notice was sent.
    void answered(UUID notice, boolean yes);
}
