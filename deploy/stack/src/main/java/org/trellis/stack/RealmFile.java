package org.trellis.stack;

import java.nio.file.Path;

/// Writes the demo's realm for those who start Keycloak by other means: the realm, what lies over it, the result.
public final class RealmFile {

    private RealmFile() {}

    public static void main(String[] files) {
        Realm.write(Path.of(files[0]), Path.of(files[1]), Path.of(files[2]));
    }
}
