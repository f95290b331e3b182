/// What an organisation has in hand, and whom it invites to one of these as a guest for some days (ADR 0046). A guest
/// sees that one item and nothing else, and is gone by itself.
package org.trellis.directory.items;
