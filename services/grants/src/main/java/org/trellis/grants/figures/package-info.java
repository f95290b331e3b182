/// What became of the money: for the funder in numbers, for whoever it came from and for everybody so that no group is
/// in them (ADR 0074). Groups are never compared, and none has a score.
package org.trellis.grants.figures;
