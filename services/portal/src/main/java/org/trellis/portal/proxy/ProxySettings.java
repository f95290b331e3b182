package org.trellis.portal.proxy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Map;

/// Where each service stands, and how large a body may be on its way there (an imported list of groups is the largest).
@ConfigMapping(prefix = "trellis.proxy")
public interface ProxySettings {

    Map<String, URI> services();

    MemorySize largestBody();
}
