/// Who did what in an organisation, kept so that nobody can change it unseen. Only the organisation itself reads it.
package org.trellis.directory.logbook;
