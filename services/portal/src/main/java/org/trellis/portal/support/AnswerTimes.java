package org.trellis.portal.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ServiceProblem;

/// How soon the institution acted for answers, for its first page.
@Named("answerTimes")
@RequestScoped
public class AnswerTimes {

    private static final Logger LOG = Logger.getLogger(AnswerTimes.class);

    private final AsksClient asks;
    private final SupportRoles roles;

    AnswerTimes(@RestClient AsksClient asks, SupportRoles roles) {
        this.asks = asks;
        this.roles = roles;
    }

    /// Null for groups, which owe no answer, and while it cannot be had.
    public AsksClient.AnswerTime own() {
        if (!roles.isTimed()) {
            return null;
        }
        try {
            return asks.answerTime();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("How soon it answers is not said: %s", away.getMessage());
            return null;
        }
    }
}
