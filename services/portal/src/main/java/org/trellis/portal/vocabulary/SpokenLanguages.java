package org.trellis.portal.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The languages that groups are asked about, each under its own name as well.
public final class SpokenLanguages {

    public record Spoken(String code, String ownName) {

        public boolean hasOtherName(String name) {
            return !ownName.isEmpty() && !ownName.equalsIgnoreCase(name);
        }
    }

    // British Sign Language and Sylheti are not in the JDK's names.
    private static final Map<String, String> UNKNOWN_TO_JAVA =
            Map.of("bfi", "British Sign Language (BSL)", "syl", "Sylheti");
    private static final List<Spoken> OFFERED = List.of(
            new Spoken("en", "English"),
            new Spoken("cy", "Cymraeg"),
            new Spoken("bfi", ""),
            new Spoken("ar", "العربية"),
            new Spoken("bn", "বাংলা"),
            new Spoken("fa", "فارسی"),
            new Spoken("gu", "ગુજરાતી"),
            new Spoken("pa", "ਪੰਜਾਬੀ"),
            new Spoken("pl", "polski"),
            new Spoken("pt", "português"),
            new Spoken("ro", "română"),
            new Spoken("so", "Soomaali"),
            new Spoken("syl", "ꠍꠤꠟꠐꠤ"),
            new Spoken("tr", "Türkçe"),
            new Spoken("uk", "українська"),
            new Spoken("ur", "اردو"));

    private SpokenLanguages() {}

    /// Those that are offered, and any other that the group already has, so that saving a form loses none.
    public static List<Spoken> including(List<String> codes) {
        var all = new ArrayList<>(OFFERED);
        codes.stream()
                .filter(code ->
                        OFFERED.stream().noneMatch(spoken -> spoken.code().equals(code)))
                .forEach(code -> all.add(new Spoken(code, "")));
        return all;
    }

    public static String name(String code, Locale reader) {
        return UNKNOWN_TO_JAVA.getOrDefault(code, Locale.of(code).getDisplayLanguage(reader));
    }
}
