/// Applying together: whom a group asks into a draft, for how long, and what they changed in it (ADR 0071).
package org.trellis.grants.together;
