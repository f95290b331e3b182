package org.trellis.dispatch.inbound;

/// What came with a message to prove where it comes from.
record Credentials(String webhookId, String timestamp, String signature, String bearerToken) {}
