package org.trellis.signposting.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.files.FileName;
import org.trellis.files.FileType;
import org.trellis.files.Pictures;
import org.trellis.files.StoredFile;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// Takes files in and hands them out. Each method is one transaction.
@ApplicationScoped
@Transactional
class AttachmentDesk {

    /// Two megabytes.
    static final int LARGEST = 2 * 1024 * 1024;

    private static final int MOST = 30;
    private static final Set<FileType> TAKEN = EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    private final Attachments attachments;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    AttachmentDesk(Attachments attachments, Idempotency idempotency, Due due, Acting acting, InstantSource clock) {
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// `declared` is the type that the sender says it is, without parameters. A picture is kept without what stands in
    /// it beside the picture.
    AttachmentView add(String name, String declared, byte[] content, String key) {
        acting.needed();
        if (content.length > LARGEST) {
            throw new AttachmentRefusal.TooLarge().asException();
        }
        var type = FileType.of(content)
                .filter(one -> TAKEN.contains(one) && one.media().equals(declared) && one.isEndingOf(name))
                .orElseThrow(() -> new AttachmentRefusal.WrongType().asException());
        var bare = Pictures.bare(type, content).orElseThrow(() -> new AttachmentRefusal.WrongType().asException());
        var clean = FileName.of(name, type).text();
        var id = idempotency.once("POST /attachments", key, newId -> {
            if (attachments.count() >= MOST) {
                throw new AttachmentRefusal.TooMany(MOST).asException();
            }
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            attachments.add(newId, clean, type, bare, now);
            due.at(now.plus(Unused.AFTER), Unused.KIND, newId);
        });
        return attachments.uploaded(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new AttachmentRefusal.Unknown().asException());
    }

    StoredFile file(UUID id) {
        acting.needed();
        return attachments.file(id).orElseThrow(() -> new NotFound().asException());
    }
}
