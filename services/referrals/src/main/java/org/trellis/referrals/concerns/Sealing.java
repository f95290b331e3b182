package org.trellis.referrals.concerns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Envelope;

/// Closes what is said in a concern, each piece under a key of its own that is deleted with its row.
@ApplicationScoped
class Sealing {

    /// Any letter, and new lines.
    static final String TEXT = "[\\r\\n\\t[^\\p{Cntrl}]]*";

    /// Everything that is known of a concern but its times.
    record Said(UUID senderId, UUID aboutId, boolean atRisk, String words, String callBack) {

        /// Never tells any of it.
        @Override
        public String toString() {
            return "Said";
        }
    }

    private final Envelope envelope;
    private final ObjectMapper json;

    Sealing(@ConfigProperty(name = "trellis.details.key") String key, ObjectMapper json) {
        this.envelope = Envelope.with(key);
        this.json = json;
    }

    Envelope.Closed close(UUID id, Said said) {
        try {
            return envelope.close(id, json.writeValueAsString(said));
        } catch (JsonProcessingException e) {
            // Not as cause: its text may hold what was written.
            throw new IllegalStateException("A concern that cannot be written as JSON");
        }
    }

    Said open(UUID id, Envelope.Closed closed) {
        try {
            return json.readValue(envelope.open(id, closed), Said.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A concern that cannot be read");
        }
    }

    Envelope.Closed close(UUID id, String words) {
        return envelope.close(id, words);
    }

    /// Empty when the key that closes now closed it, or none that there is opens it.
    Optional<Envelope.Closed> closeAnew(UUID id, Envelope.Closed closed) {
        return envelope.closeAnew(id, closed);
    }

    String openWords(UUID id, Envelope.Closed closed) {
        return envelope.open(id, closed);
    }
}
