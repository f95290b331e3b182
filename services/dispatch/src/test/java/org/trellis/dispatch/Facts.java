package org.trellis.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.Event;
import org.trellis.contracts.dispatch.DeliveryEvent;
import org.trellis.testing.Letters;

/// What dispatch told the others of a notice, in the order in which it was told.
public final class Facts {

    private static final String TOPIC = Event.topic(DeliveryEvent.AGGREGATE);

    private Facts() {}

    /// Each as its type, its organisation and its content.
    public static List<String> of(UUID notice) {
        return Letters.in(TOPIC).stream()
                .filter(letter -> notice.toString().equals(letter.key()))
                .map(letter -> Letters.header(letter, "ce_type") + " " + Letters.header(letter, "ce_organisation") + " "
                        + new String(letter.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
