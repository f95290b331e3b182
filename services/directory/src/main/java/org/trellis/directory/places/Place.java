package org.trellis.directory.places;

/// A place that somebody named, and how exactly it is known.
///
/// `outcode` and `ward` name the areas it stands for or lies in, where known: pages without a point are found by them.
/// `authority` is set for a local authority alone. Both codes are those of the GSS.
public record Place(String label, Point point, Precision precision, String outcode, String ward, String authority) {

    /// How much of the map the place may be anywhere in.
    public enum Precision {
        POSTCODE,
        OUTCODE,
        WARD,
        AUTHORITY,
        POINT
    }

    /// A place given by its coordinates.
    public static Place at(Point point) {
        return new Place("the place given", point, Precision.POINT, null, null, null);
    }
}
