package org.trellis.portal.session;

/// The page is about an organisation's own things, and none is chosen, or the person has none.
public class NobodyToActFor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int memberships;

    public NobodyToActFor(int memberships) {
        super("No organisation to act for", null, false, false);
        this.memberships = memberships;
    }

    public boolean hasChoice() {
        return memberships > 1;
    }
}
