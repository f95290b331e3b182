package org.trellis.signposting.attachments;

/// A file as it is served.
record StoredFile(String name, String type, byte[] content) {

    String disposition() {
        var type = FileType.of(content).orElseThrow();
        return FileName.of(name, type).disposition();
    }
}
