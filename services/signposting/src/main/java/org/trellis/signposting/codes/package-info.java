/// Codes that people write down and pass on, and how often they may be tried.
package org.trellis.signposting.codes;
