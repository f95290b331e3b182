/// Concerns about somebody's safety: asked about before a referral, raised, dealt with by safeguarding leads, and
/// answered by whom they are about.
package org.trellis.portal.concerns;
