package org.trellis.portal.maps;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of maps.
@MessageBundle("map")
public interface MapWords {

    @Message("Map")
    String name();

    @Message("Closer")
    String closer();

    @Message("Farther away")
    String farther();

    @Message("The map could not be loaded. All that is on it is on this page too.")
    String failed();
}
