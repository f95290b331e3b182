package org.trellis.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An RFC 9457 problem document, the body of every refusal and fault.
@Schema(description = "RFC 9457 problem details. `code` is stable; `detail` is for people and may be reworded.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(examples = "urn:trellis:problem:signposts-not-open")
        String type,

        @Schema(examples = "Signposts not open") String title,
        @Schema(examples = "403") int status,

        @Schema(examples = "This group lets you see it, but does not take signposts from you.")
        String detail,

        @Schema(examples = "signposts-not-open") String code,

        @Schema(description = "Which fields are wrong, and why")
        List<FieldError> errors,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> more) {

    static final String MEDIA_TYPE = "application/problem+json";

    /// One wrong field of a request.
    public record FieldError(
            @Schema(examples = "name") String field,
            @Schema(examples = "must not be blank") String message) {}

    static Problem of(int status, String code, String detail) {
        return new Problem("urn:trellis:problem:" + code, title(code), status, detail, code, List.of(), Map.of());
    }

    static Problem of(Refusal refusal) {
        var code = refusal.code();
        return new Problem(
                "urn:trellis:problem:" + code,
                title(code),
                refusal.kind().status(),
                refusal.detail(),
                code,
                List.of(),
                refusal.more());
    }

    Problem with(List<FieldError> wrong) {
        return new Problem(type, title, status, detail, code, wrong, more);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static String title(String code) {
        var words = code.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
