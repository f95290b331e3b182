package org.trellis.grants.reports;

import org.trellis.files.FileType;
import org.trellis.files.Pictures;

/// A photo as it is kept: looked at, and without what a camera wrote beside the picture. It has no name.
record Photo(String type, byte[] content) {

    /// Eight megabytes: what a telephone makes.
    static final int LARGEST = 8 * 1024 * 1024;

    /// `declared` is the type that the sender says it is, without parameters.
    static Photo of(String declared, byte[] content) {
        if (content.length > LARGEST) {
            throw new ReportRefusal.PhotoTooLarge().asException();
        }
        var type = FileType.of(content)
                .filter(one -> one != FileType.PDF && one.media().equals(declared))
                .orElseThrow(() -> new ReportRefusal.NoPhoto().asException());
        var bare = Pictures.bare(type, content).orElseThrow(() -> new ReportRefusal.NoPhoto().asException());
        return new Photo(type.media(), bare);
    }
}
