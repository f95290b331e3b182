/// A funder's inbox: applications as they were sent, decided by two people, and the money that follows.
package org.trellis.portal.deciding;
