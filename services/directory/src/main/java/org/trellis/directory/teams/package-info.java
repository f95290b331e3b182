/// The teams of an institution, at one of which a group may point what it shares. Their names are for whoever
/// has opened to the institution; who is in them, for the institution alone.
package org.trellis.directory.teams;
