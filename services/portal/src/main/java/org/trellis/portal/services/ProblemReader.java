package org.trellis.portal.services;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/// Turns a service's refusal into an exception, whatever the body is.
public class ProblemReader implements ResponseExceptionMapper<RuntimeException> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public RuntimeException toThrowable(Response response) {
        var problem = read(response);
        // A gateway's answer without a problem of ours in it means that the service is not there.
        return response.getStatus() >= 500 && problem.code() == null
                ? new ProcessingException("The service answered " + response.getStatus())
                : new ServiceProblem(response.getStatus(), problem);
    }

    private static Problem read(Response response) {
        try {
            var body = response.hasEntity() ? response.readEntity(String.class) : "";
            var problem = body.isBlank() ? null : JSON.readValue(body, Problem.class);
            return problem == null ? new Problem(null, null, null, null, null) : problem;
        } catch (JsonProcessingException _) {
            return new Problem(null, null, null, null, null);
        }
    }
}
