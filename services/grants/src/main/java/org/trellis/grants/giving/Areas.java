package org.trellis.grants.giving;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/// Places by their GSS code, with the codes that 360Giving's codelists have for such places.
public final class Areas {

    private static final String NEIGHBOURHOOD = "GLS060";
    private static final String AUTHORITY = "GLS050";
    private static final String REGION = "GLS040";
    private static final String COUNTRY = "GLS030";
    private static final String UNDEFINED = "GLS099";

    private record Kind(String type, String scope) {}

    // By the entity codes of the Register of Geographic Codes, the first three letters of each code.
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("E00", new Kind("OA", NEIGHBOURHOOD)),
            Map.entry("E01", new Kind("LSOA", NEIGHBOURHOOD)),
            Map.entry("E02", new Kind("MSOA", NEIGHBOURHOOD)),
            Map.entry("E04", new Kind("PAR", NEIGHBOURHOOD)),
            Map.entry("E05", new Kind("WD", NEIGHBOURHOOD)),
            Map.entry("E06", new Kind("UA", AUTHORITY)),
            Map.entry("E07", new Kind("NMD", AUTHORITY)),
            Map.entry("E08", new Kind("MD", AUTHORITY)),
            Map.entry("E09", new Kind("LONB", AUTHORITY)),
            Map.entry("E10", new Kind("CTY", AUTHORITY)),
            Map.entry("E12", new Kind("RGN/GOR", REGION)),
            Map.entry("E92", new Kind(null, COUNTRY)),
            Map.entry("W01", new Kind("LSOA", NEIGHBOURHOOD)),
            Map.entry("W02", new Kind("MSOA", NEIGHBOURHOOD)),
            Map.entry("W04", new Kind("COM", NEIGHBOURHOOD)),
            Map.entry("W05", new Kind("WD", NEIGHBOURHOOD)),
            Map.entry("W06", new Kind("UA", AUTHORITY)),
            Map.entry("W92", new Kind(null, COUNTRY)),
            Map.entry("S12", new Kind("CA", AUTHORITY)),
            Map.entry("S13", new Kind("WD", NEIGHBOURHOOD)),
            Map.entry("S92", new Kind(null, COUNTRY)),
            Map.entry("N92", new Kind(null, COUNTRY)));

    // From small to large: several places of several kinds are as wide as the widest.
    private static final List<String> SCOPES = List.of(NEIGHBOURHOOD, AUTHORITY, REGION, COUNTRY, UNDEFINED);

    private Areas() {}

    /// Puts `beneficiaryLocation` and `locationScope`; neither for no place.
    public static void put(ObjectNode grant, List<String> gssCodes) {
        if (gssCodes.isEmpty()) {
            return;
        }
        var widest = 0;
        var places = grant.putArray("beneficiaryLocation");
        for (var code : gssCodes) {
            var kind = KINDS.getOrDefault(code.substring(0, 3), new Kind(null, UNDEFINED));
            var place = places.addObject().put("geoCode", code).put("countryCode", "GB");
            if (kind.type() != null) {
                place.put("geoCodeType", kind.type());
            }
            widest = Math.max(widest, SCOPES.indexOf(kind.scope()));
        }
        grant.put("locationScope", SCOPES.get(widest));
    }
}
