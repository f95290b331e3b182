/// Asks for support: to the bodies and groups that whoever asks chose, which see nothing of each other.
package org.trellis.signposting.asks;
