package org.trellis.signposting.attachments;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A file that goes with a bulletin, or may.
@Schema(name = "Attachment")
public record AttachmentView(
        @Schema(examples = "019c1c4e-2b5a-7c3f-9d67-8f1c2a3b4d5e")
        UUID id,

        @Schema(examples = "Fuel vouchers.pdf") String name,

        @Schema(
                enumeration = {"application/pdf", "image/png", "image/jpeg"},
                examples = "application/pdf")
        String type,

        @Schema(description = "In bytes", examples = "181234")
        int size) {}
