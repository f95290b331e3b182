package org.trellis.dispatch.recipients;

import io.smallrye.config.ConfigMapping;

/// The most that one recipient gets, whoever sends.
@ConfigMapping(prefix = "trellis.bounds")
interface Bounds {

    int perHour();

    int perDay();
}
