/// How a group keeps people safe, in its own words, and that an infrastructure body talked it through with it on a day,
/// if the group wants that seen (ADR 0063). It is no badge: it says who and when, and is never asked for.
package org.trellis.directory.safety;
