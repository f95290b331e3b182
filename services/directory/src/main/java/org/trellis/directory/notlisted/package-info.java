/// Groups that no list may bring in again, known by marks that nobody can read back.
package org.trellis.directory.notlisted;
