package org.trellis.portal.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// An address to go on to that was given from outside: only ever one of our own.
public final class LocalPath {

    // One slash, then no slash or backslash: "//elsewhere.example" and "/\elsewhere.example" are other sites.
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%+~,:@]*");

    private LocalPath() {}

    public static String of(String wanted, String otherwise) {
        return wanted != null && OWN.matcher(wanted).matches() ? wanted : otherwise;
    }

    public static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
