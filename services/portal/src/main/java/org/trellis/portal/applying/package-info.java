/// A group's applications: written a field at a time, sent once, and what becomes of the money.
package org.trellis.portal.applying;
