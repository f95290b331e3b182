package org.trellis.portal.app;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Application;

/// Every page asks the services and waits, so every page runs on a worker thread.
@Blocking
public class PortalApplication extends Application {}
