package org.trellis.notices;

/// Whom a notice goes to: a sealed address, the channel it goes by (`sms` or `email`), and `en` or `cy`.
public record Recipient(String sealedAddress, String channel, String language) {}
