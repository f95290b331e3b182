package org.trellis.portal.bulletins;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/// Something that an institution owes about a bulletin: a reply, or to say what happened with views.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Owed(UUID bulletinId, String what, String title, UUID otherId, LocalDate owedBy, boolean overdue) {

    public boolean isReply() {
        return what.equals("reply");
    }

    /// Where it is given.
    public String address() {
        return isReply() ? "/bulletins/received/" + bulletinId + "/reply" : "/bulletins/" + bulletinId + "/outcome";
    }
}
