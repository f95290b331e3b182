package org.trellis.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/// Unpacks the servers' archives. An entry that would leave the folder is refused.
final class Unpack {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private Unpack() {}

    /// Work that fills a folder.
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /// Fills a folder once: it appears under its name when whole, so a start that was cut short leaves no half of it.
    static void once(Path folder, Filling filling) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var partial = folder.resolveSibling(folder.getFileName() + ".partial");
        delete(partial);
        Files.createDirectories(partial);
        filling.fill(partial);
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    static void tarXz(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    place(tar, entry, folder, path);
                }
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder, Path path)
            throws IOException {
        if (entry.isSymbolicLink()) {
            inside(
                    folder,
                    folder.relativize(path.resolveSibling(entry.getLinkName())).toString());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(path, inside(folder, entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            permit(path, entry.getMode());
        }
    }

    /// Unpacks a zip without its first folder, which carries the version.
    static void zip(Path archive, Path folder) throws IOException {
        try (var zip = ZipFile.builder().setPath(archive).get()) {
            for (var entry : java.util.Collections.list(zip.getEntries())) {
                var path = inside(folder, withoutFirstFolder(entry));
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    try (var content = zip.getInputStream(entry)) {
                        Files.copy(content, path);
                    }
                    permit(path, entry.getUnixMode());
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static String withoutFirstFolder(ArchiveEntry entry) {
        return entry.getName().substring(entry.getName().indexOf('/') + 1);
    }

    private static Path inside(Path folder, String name) throws IOException {
        var path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("The archive's entry " + name + " would leave " + folder);
        }
        return path;
    }

    private static void permit(Path path, int mode) throws IOException {
        var permissions = (mode & OWNER_MAY_EXECUTE) != 0 ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
