package org.trellis.directory.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.directory.secrets.Secrets;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.ActingAs;

/// What a steward's link shows, also when there is neither the steward nor the group any more.
@ApplicationScoped
class CertificateDesk {

    private final Certificates certificates;
    private final Secrets secrets;
    private final ActingAs actingAs;

    CertificateDesk(Certificates certificates, Secrets secrets, ActingAs actingAs) {
        this.certificates = certificates;
        this.secrets = secrets;
        this.actingAs = actingAs;
    }

    /// Unknown, or of a group that opened again: one answer.
    CertificateView look(String token) {
        var mark = secrets.markOf(token);
        return actingAs.callAsBearer(mark, () -> certificates.held(mark))
                .map(CertificateView::of)
                .orElseThrow(() -> new NotFound().asException());
    }
}
