package org.trellis.dispatch.webaddresses;

import java.io.IOException;

/// Nothing is sent there. It does not say why in detail: whoever tries out addresses learns nothing of our network.
public class NotAllowed extends IOException {

    private static final long serialVersionUID = 1;

    NotAllowed() {
        super("Nothing is sent there");
    }
}
