package org.trellis.grants.papers;

import org.trellis.files.FileName;
import org.trellis.files.FileType;
import org.trellis.files.Pictures;

/// A file as it is kept: looked at, and bare.
record Taken(String name, String type, byte[] content) {

    /// Eight megabytes: what a telephone makes of a receipt.
    static final int LARGEST = 8 * 1024 * 1024;

    /// `declared` is the type that the sender says it is, without parameters.
    static Taken of(String name, String declared, byte[] content) {
        if (content.length > LARGEST) {
            throw new PaperRefusal.TooLarge().asException();
        }
        var type = FileType.of(content)
                .filter(one -> one.media().equals(declared) && one.isEndingOf(name))
                .orElseThrow(() -> new PaperRefusal.WrongType().asException());
        var bare = Pictures.bare(type, content).orElseThrow(() -> new PaperRefusal.WrongType().asException());
        return new Taken(FileName.of(name, type).text(), type.media(), bare);
    }
}
