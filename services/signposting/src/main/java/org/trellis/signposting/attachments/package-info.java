/// Files that go with bulletins: looked at when they come, and served so that no browser runs them.
package org.trellis.signposting.attachments;
