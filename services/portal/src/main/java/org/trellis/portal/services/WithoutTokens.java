package org.trellis.portal.services;

import java.util.regex.Pattern;

/// Text for a log, without the secrets that the addresses of some pages carry: whoever reads a log must not come in.
public final class WithoutTokens {

    // 128 bits in base64url, standing alone; an id is longer.
    private static final Pattern TOKEN = Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])");

    private WithoutTokens() {}

    public static String in(String text) {
        return text == null ? null : TOKEN.matcher(text).replaceAll("…");
    }
}
