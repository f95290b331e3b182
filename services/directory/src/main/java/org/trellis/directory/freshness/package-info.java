/// How much a page is worth that somebody once said is right: the rule, which everybody can read.
package org.trellis.directory.freshness;
