/// Other people's web addresses: what counts as one, and whether it still leads anywhere, asked without letting anybody
/// ask through us what only we can reach.
package org.trellis.directory.weblinks;
