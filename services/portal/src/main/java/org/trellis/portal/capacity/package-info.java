/// A group says how much it can take on: pause, limits, quiet hours, and a short note.
package org.trellis.portal.capacity;
