/// The teams of a council or another institution: who is in which, for its own people.
package org.trellis.portal.teams;
