/// The resident's own view, without an account: by a code, where it is, who may know what, and that it stops.
package org.trellis.referrals.residents;
