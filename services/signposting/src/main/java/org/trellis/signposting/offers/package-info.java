/// Offers of support: to those that whoever offers chose, which take them, or need not answer.
package org.trellis.signposting.offers;
