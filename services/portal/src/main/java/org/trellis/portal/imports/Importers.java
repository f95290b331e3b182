package org.trellis.portal.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.trellis.portal.session.Viewer;

/// For everybody but those who keep lists for an institution these pages are not there.
@RequestScoped
class Importers {

    private final Viewer viewer;

    Importers(Viewer viewer) {
        this.viewer = viewer;
    }

    void only() {
        viewer.organisation();
        if (!viewer.mayImport()) {
            throw new NotFoundException();
        }
    }
}
