package org.trellis.grants.giving;

/// What stands in place of the name of a group that would rather not be named.
public final class Unnamed {

    public static final String NAME = "Community group (name not published)";

    private Unnamed() {}
}
