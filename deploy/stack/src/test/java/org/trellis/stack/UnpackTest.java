package org.trellis.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class UnpackTest {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void filesAndLinksAreUnpacked() throws IOException {
        var link = new TarArchiveEntry("lib/two", TarConstants.LF_SYMLINK);
        link.setLinkName("one");

        Unpack.tarXz(archive(file("lib/one"), link), folder);

        assertThat(folder.resolve("lib/two")).isSymbolicLink().hasContent("content");
    }

    @Test
    void anEntryThatWouldLeaveTheFolderIsRefused() {
        assertThatThrownBy(() -> Unpack.tarXz(archive(file("../stolen")), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../stolen");
        assertThat(folder.resolveSibling("stolen")).doesNotExist();
    }

    @Test
    void aLinkThatPointsOutsideIsRefused() {
        var link = new TarArchiveEntry("lib/out", TarConstants.LF_SYMLINK);
        link.setLinkName("../../etc/passwd");

        assertThatThrownBy(() -> Unpack.tarXz(archive(link), folder)).hasMessageContaining("would leave");
    }

    @Test
    void aZipThatWouldLeaveTheFolderIsRefused() throws IOException {
        var zip = folder.resolve("bad.zip");
        try (var out = new ZipArchiveOutputStream(zip)) {
            out.putArchiveEntry(new ZipArchiveEntry("keycloak/../../stolen"));
            out.write(CONTENT);
            out.closeArchiveEntry();
        }

        assertThatThrownBy(() -> Unpack.zip(zip, folder.resolve("unpacked"))).hasMessageContaining("would leave");
        assertThat(folder.resolve("stolen")).doesNotExist();
    }

    @Test
    void aFolderThatCouldNotBeFilledIsFilledAgainNextTime() throws IOException {
        var target = folder.resolve("server");

        assertThatThrownBy(() -> Unpack.once(target, partial -> {
                    Files.writeString(partial.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(target).doesNotExist();

        Unpack.once(target, partial -> Files.writeString(partial.resolve("whole"), ""));
        assertThat(target).isDirectoryContaining("glob:**/whole").isDirectoryNotContaining("glob:**/half");
    }

    private static TarArchiveEntry file(String name) {
        var entry = new TarArchiveEntry(name, true);
        entry.setSize(CONTENT.length);
        return entry;
    }

    private static ByteArrayInputStream archive(TarArchiveEntry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            for (var entry : entries) {
                tar.putArchiveEntry(entry);
                if (entry.getSize() > 0) {
                    tar.write(CONTENT);
                }
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
