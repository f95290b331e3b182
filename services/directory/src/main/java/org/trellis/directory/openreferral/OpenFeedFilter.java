package org.trellis.directory.openreferral;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/// Tells browsers that any page on the web may read the feed (compliance criteria, 1.1). An answer may be a minute old:
/// what is taken back is out of caches by then.
@Provider
class OpenFeedFilter implements ContainerResponseFilter {

    static final String PATH = "/open-referral-uk";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        if (!path.equals(PATH) && !path.startsWith(PATH + "/")) {
            return;
        }
        response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        if (response.getStatus() == 200) {
            response.getHeaders().putSingle("Cache-Control", "public, max-age=60");
        }
    }
}
