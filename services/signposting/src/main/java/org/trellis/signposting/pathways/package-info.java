/// Which pathways everybody reads, and whose they are, as referrals says.
package org.trellis.signposting.pathways;
