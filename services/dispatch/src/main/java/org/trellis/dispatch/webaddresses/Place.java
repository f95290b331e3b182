package org.trellis.dispatch.webaddresses;

import java.net.InetSocketAddress;
import java.net.URI;

/// An address that may be sent to: the very one that was looked at, so that nothing else is connected to.
record Place(URI url, InetSocketAddress at) {

    boolean isSafe() {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    /// As TLS and the other side's server want it: without the brackets of IPv6.
    String host() {
        return Guard.host(url);
    }

    String path() {
        var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
