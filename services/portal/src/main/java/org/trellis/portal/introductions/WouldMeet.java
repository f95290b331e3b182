package org.trellis.portal.introductions;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.session.Viewer;

/// Who would like to meet the viewer's organisation, for a quiet line on other pages. Nothing of it presses.
@RequestScoped
public class WouldMeet {

    private static final int ENOUGH = 5;

    private final IntroductionsClient directory;
    private final Viewer viewer;

    WouldMeet(@RestClient IntroductionsClient directory, Viewer viewer) {
        this.directory = directory;
        this.viewer = viewer;
    }

    /// The first few; none for who does not settle links.
    public IntroductionsClient.Received first() {
        return viewer.mayLink() ? directory.received(null, ENOUGH) : IntroductionsClient.Received.NONE;
    }
}
