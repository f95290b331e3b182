/// People of the demo borough, and new ones, at work on a running local stack. Nothing here knows the inside of a
/// service: it is what a client would write.
package org.trellis.people;
