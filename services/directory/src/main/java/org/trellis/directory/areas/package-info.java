/// Areas as people mean them, kept as cells of the map: what a group drew, its wards and outcodes, the way around a
/// point.
package org.trellis.directory.areas;
