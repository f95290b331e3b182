package org.trellis.dispatch.webaddresses;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// What names on the internet lead to at this moment, as something that a test can replace.
public interface Names {

    /// All addresses of a host. Throws when there are none, or nobody says in time.
    List<InetAddress> of(String host) throws UnknownHostException;
}
