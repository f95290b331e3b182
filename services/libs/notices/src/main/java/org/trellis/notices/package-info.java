/// Asking dispatch to send a message to a person. Nothing is sent from here.
package org.trellis.notices;
