/// What a group writes before it applies: one field after the other, by as many hands as it has, on any device.
package org.trellis.grants.drafts;
