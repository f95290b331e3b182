package org.trellis.directory.organisations;

import java.util.UUID;

/// The organisation acted for, as itself knows it.
public record Own(UUID id, String kind, String name, Visibility visibility) {

    public boolean isGroup() {
        return kind.equals("group");
    }
}
