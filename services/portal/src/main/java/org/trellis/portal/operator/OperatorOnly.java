package org.trellis.portal.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.trellis.portal.session.Viewer;

/// For everybody but the operator these pages are not there.
@RequestScoped
class OperatorOnly {

    private final Viewer viewer;

    OperatorOnly(Viewer viewer) {
        this.viewer = viewer;
    }

    /// The operator's token.
    String needed() {
        if (!viewer.isOperator()) {
            throw new NotFoundException();
        }
        return viewer.bearer().orElseThrow();
    }
}
