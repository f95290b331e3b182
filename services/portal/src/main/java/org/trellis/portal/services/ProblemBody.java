package org.trellis.portal.services;

import io.vertx.core.json.JsonObject;

/// The portal's own refusals on the API, in the services' form (RFC 9457).
public final class ProblemBody {

    public static final String TYPE = "application/problem+json";

    private ProblemBody() {}

    public static String of(int status, String code, String detail) {
        return new JsonObject()
                .put("type", "urn:trellis:problem:" + code)
                .put("title", detail)
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .encode();
    }
}
