package org.trellis.directory.weblinks;

import java.io.IOException;
import java.net.InetSocketAddress;

/// The guard keeps this address from being asked.
class NotAllowed extends IOException {

    private static final long serialVersionUID = 1;

    NotAllowed(InetSocketAddress at) {
        super("Not on the public internet: " + at);
    }
}
