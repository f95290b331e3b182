package org.trellis.portal.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ServiceProblem;

/// How soon an institution answers, for a page that is about something else.
@ApplicationScoped
public class Answers {

    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final AnswersClient referrals;

    Answers(@RestClient AnswersClient referrals) {
        this.referrals = referrals;
    }

    /// Null where there is nothing to say, and while it cannot be had: the page is there without it.
    public AnswersClient.Rate of(UUID organisation) {
        try {
            return referrals.read(organisation);
        } catch (ServiceProblem problem) {
            return null;
        } catch (ProcessingException away) {
            LOG.warnf("How soon an institution answers is not said: %s", away.getMessage());
            return null;
        }
    }
}
