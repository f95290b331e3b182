package org.trellis.portal.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Where each service stands, and how large a body may be on its way there (an imported list of groups is the largest).
@ConfigMapping(prefix = "trellis.proxy")
public interface ProxySettings {

    Map<String, URI> services();

    /// By the address after `/api/` at which a standard wants it.
    Map<String, Feed> feeds();

    MemorySize largestBody();

    /// Which service has it, and at which path.
    interface Feed {

        String service();

        String path();

        /// Where a path and query that begin with this address stand there.
        default UnaryOperator<String> moved(String address) {
            return uri -> path() + uri.substring(address.length());
        }
    }
}
