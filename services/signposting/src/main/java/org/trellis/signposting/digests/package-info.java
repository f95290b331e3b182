/// How much waits, for those who want to hear of it once a week: counted here, told by directory (ADR 0062).
package org.trellis.signposting.digests;
