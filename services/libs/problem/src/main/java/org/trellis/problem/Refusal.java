package org.trellis.problem;

import java.util.Map;

/// Why a well-formed request was turned down. Each feature lists its own refusals as a sealed interface of records.
public interface Refusal {

    /// What kind of no it is; decides the HTTP status.
    enum Kind {
        /// The request cannot be read as what it should be.
        BAD_REQUEST(400),
        /// The caller may see the thing but not do this to it.
        NOT_ALLOWED(403),
        /// There is nothing here that the caller may see: absent and hidden are the same answer.
        NOT_FOUND(404),
        /// The thing has moved on in a way that this request does not know of.
        CONFLICT(409),
        /// The version named by If-Match is not the current one.
        OUT_OF_DATE(412),
        /// More than is taken in one request.
        TOO_LARGE(413),
        /// Understood, and not acceptable as it stands.
        UNPROCESSABLE(422),
        /// More often than it may be done; later it can be done again.
        TOO_OFTEN(429),
        /// Not now: something this act needs is out of reach for the moment.
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /// The HTTP status code.
        public int status() {
            return status;
        }
    }

    Kind kind();

    /// Stable, for programs: `signposts-not-open`. Never changes once published.
    String code();

    /// For people: words that a helpline can read out, and what to do next.
    String detail();

    /// More members for the problem document, beside the standard ones.
    default Map<String, Object> more() {
        return Map.of();
    }

    default RefusedException asException() {
        return new RefusedException(this);
    }
}
