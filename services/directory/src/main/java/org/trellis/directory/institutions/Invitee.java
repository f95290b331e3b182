package org.trellis.directory.institutions;

import org.trellis.notices.Recipient;

/// Whom an invitation goes to: the address sealed for dispatch, its mark to compare with, and a hint for the operator,
/// who typed it.
record Invitee(String sealedAddress, String mark, String channel, String language, String hint) {

    Recipient recipient() {
        return new Recipient(sealedAddress, channel, language);
    }
}
