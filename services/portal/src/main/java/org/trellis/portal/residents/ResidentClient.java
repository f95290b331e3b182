package org.trellis.portal.residents;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.trellis.portal.services.ProblemReader;

/// What the holder of a code sees and does, as nobody in particular.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/resident")
public interface ResidentClient {

    /// One organisation that it went to.
    record Stage(
            UUID senderId,
            UUID receiverId,
            String need,
            String state,
            Instant since,
            List<String> fields,
            Instant knownUntil,
            boolean knownNow,
            Agreed agreed,
            List<Alternative> alternatives) {

        /// Whether the holder of the code asked for themselves.
        public boolean isOwn() {
            return senderId == null;
        }

        /// Whether they read it once they say yes, and not before.
        public boolean isWaiting() {
            return isOwn() && state.equals("sent");
        }

        /// Whether it means something else to whoever asked for themselves, for whom nobody looks on.
        public boolean isForThemselves() {
            return isOwn()
                    && List.of("sent", "declined", "given-back", "expired").contains(state);
        }

        /// Whether nobody reads anything of it, and nobody will.
        public boolean isKnownToNobody() {
            return fields.isEmpty() || isOwn() && !knownNow && !isWaiting();
        }
    }

    /// What was agreed, as a receipt says it.
    record Agreed(Instant at, int wordsVersion, String language, boolean onlyThem, int keepDays) {}

    /// Another pathway for the same need.
    record Alternative(UUID pathwayId, UUID organisationId, String title) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Details(String name, String telephone, String email, String words, String canAlso) {

        /// Never tells any of it.
        @Override
        public String toString() {
            return "Details";
        }
    }

    record Consent(String how, int wordsVersion, String language, boolean health, boolean onlyThem) {}

    record Person(Consent consent, Details details) {}

    record Ask(UUID pathwayId, String language, Person resident) {}

    record Asked(String code, String codeWord, UUID receiverId, boolean reachable) {}

    record Correction(String code, Details details) {}

    @POST
    @Path("asks")
    Asked ask(@HeaderParam("Idempotency-Key") String key, Ask wanted);

    @POST
    @Path("correction")
    void correct(Correction correction);

    /// `what` is `code` or `receipt`.
    @POST
    @Path("sending")
    void send(Map<String, String> codeAndWhat);

    /// `reachedAt` is a number or an address. Accepted whether or not anything is kept with it.
    @POST
    @Path("lost-code")
    void lose(Map<String, String> reachedAt);

    record Seen(List<Stage> stages) {}

    @POST
    Seen look(Map<String, String> typed);

    @POST
    @Path("stop")
    void stop(Map<String, String> typed);
}
