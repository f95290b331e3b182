/// How people come in: somebody who is here invites them, by a link or by an address.
package org.trellis.directory.invitations;
