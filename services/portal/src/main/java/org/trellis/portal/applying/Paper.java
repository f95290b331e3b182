package org.trellis.portal.applying;

import java.util.UUID;

/// A file of an application, or a photo of a receipt.
public record Paper(UUID id, UUID receiptId, String name, String type, int size) {

    public int kilobytes() {
        return Math.max(1, size / 1024);
    }
}
